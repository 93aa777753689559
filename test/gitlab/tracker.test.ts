import { describe, expect, it } from '@jest/globals';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import { createTracker } from '../../src/gitlab/tracker.ts';
import { draft, failureOf, marker, trackerContract } from '../contracts/tracker.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const apac = 'gitlab-com/channel/partners/apac/apac-internal';
const create = 'POST /projects/:id/issues';
const longAgo = new Date(0);

trackerContract('the GitLab tracker', async () => {
  const gitlab = await startGitLab();
  return {
    tracker: trackerOn(gitlab),
    project: emea,
    otherProject: apac,
    count: (project: string) => gitlab.issues(project).length,
    loseNextAnswer: () => void gitlab.faults.add({ on: create, times: 1, kind: 'lost-502' }),
    limitNextCall: (seconds: number) =>
      void gitlab.faults.add({ on: '*', times: 1, kind: 'rack-429', retryAfter: String(seconds) }),
    dropNextCall: () => void gitlab.faults.add({ on: '*', times: 1, kind: 'down' }),
    refuseNextCreate: () => void gitlab.faults.add({ on: create, times: 1, kind: 'spam' }),
    remove: ({ id }) => gitlab.as('csa-london').remove(inGitLab(gitlab, id)),
    close: ({ id }) => Promise.resolve(gitlab.as('csa-london').close(inGitLab(gitlab, id))),
    group: 'gitlab-com/channel/partners',
    groupLabels: ['Partner-Acct-Nordwind_Systems_EMEA'],
    revokeToken: () => gitlab.setToken({ revoked: true }),
    [Symbol.asyncDispose]: () => gitlab[Symbol.asyncDispose](),
  };
});

describe('opening an issue', () => {
  it('sends everything the draft says, by parameters GitLab has published', async () => {
    await using gitlab = await startGitLab();

    await trackerOn(gitlab).openIssue(emea, {
      title: 'CSA for Nordwind',
      description: 'Needs a lab.',
      labels: ['CSA-Region::EMEA', 'Partner-SA'],
      dueDate: '2026-12-24',
      confidential: true,
    });

    expect(gitlab.issues(emea)).toMatchObject([
      {
        title: 'CSA for Nordwind',
        description: 'Needs a lab.',
        labels: [{ name: 'CSA-Region::EMEA' }, { name: 'Partner-SA' }],
        dueDate: '2026-12-24',
        confidential: true,
        author: gitlab.bot,
      },
    ]);
    expect(gitlab.violations).toEqual([]);
  });

  it('brings the token as Bearer, which no client hands to a foreign origin', async () => {
    await using gitlab = await startGitLab();

    await trackerOn(gitlab).openIssue(emea, draft('a'));

    expect(new Set(gitlab.calls.map(({ auth }) => auth))).toEqual(new Set(['bearer']));
  });

  it('looks a path up once and uses the number from then on', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);

    await tracker.openIssue(emea, draft('a'));
    await tracker.openIssue(emea, draft('b'));

    const { id } = gitlab.project(emea);
    expect(gitlab.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      `GET /projects/${encodeURIComponent(emea)}`,
      `POST /projects/${id}/issues`,
      `POST /projects/${id}/issues`,
    ]);
  });

  it('opens it in a project that was renamed, under its new path', async () => {
    await using gitlab = await startGitLab();
    gitlab.moveProject(emea, 'gitlab-com/partners/emea-internal');

    const issue = await trackerOn(gitlab).openIssue(emea, draft('a'));

    expect(issue.project).toBe('gitlab-com/partners/emea-internal');
    expect(issue.url).toBe(`${gitlab.url}/gitlab-com/partners/emea-internal/-/issues/1`);
  });

  it('looks the path up anew when the number is gone, and opens one issue', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    await tracker.openIssue(emea, draft('a'));
    gitlab.moveProject(emea, 'archive/emea-internal');
    gitlab.setRole('archive/emea-internal', gitlab.bot.username, undefined);
    gitlab.addProject({ path: emea });

    const issue = await tracker.openIssue(emea, draft('b'));

    expect(issue).toMatchObject({ project: emea, iid: 1 });
    expect(gitlab.issues(emea)).toHaveLength(1);
  });

  it('makes the link from our own configuration, not from the answer', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({
      on: create,
      kind: 'http',
      status: 201,
      body: { ...created, web_url: 'https://evil.example/1' },
    });

    const issue = await trackerOn(gitlab).openIssue(emea, draft('a'));

    expect(issue.url).toBe(`${gitlab.url}/group/project/-/issues/7`);
  });
});

describe('finding an issue', () => {
  it('reads on until the page that has it', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    for (let number = 1; number <= 150; number += 1) await tracker.openIssue(emea, draft(`no ${number},`));

    expect(await tracker.findIssue(emea, marker('no 150,'), longAgo)).toMatchObject({ iid: 150 });
    expect(gitlab.calls.filter(({ route }) => route === 'GET /projects/:id/issues')).toHaveLength(2);
  });

  it('takes the one that was first for ours, and no copy of it', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    const ours = await tracker.openIssue(emea, draft('a'));
    gitlab.as('csa-london').open(gitlab.project(emea), 'Copied', marker('a'));

    expect(await tracker.findIssue(emea, marker('a'), longAgo)).toEqual(ours);
  });

  it('finds the one that was opened with the token before', async () => {
    await using gitlab = await startGitLab();
    const ours = gitlab.as('csa-london').open(gitlab.project(emea), 'Request a', marker('a'));

    expect(await trackerOn(gitlab).findIssue(emea, marker('a'), longAgo)).toMatchObject({ id: ours.id });
  });

  it('looks from a moment on, by the clock of GitLab', async () => {
    const openedAt = Date.parse('2026-11-22T12:00:00Z');
    await using gitlab = await startGitLab({ now: () => openedAt });
    const tracker = trackerOn(gitlab);
    await tracker.openIssue(emea, draft('a'));

    expect(await tracker.findIssue(emea, marker('a'), new Date(openedAt))).toMatchObject({ iid: 1 });
    expect(await tracker.findIssue(emea, marker('a'), new Date(openedAt + 1))).toBeUndefined();
  });

  it('does not use the search, which has a limit of its own', async () => {
    await using gitlab = await startGitLab({ rateLimits: { search: 0 } });

    expect(await trackerOn(gitlab).findIssue(emea, marker('a'), longAgo)).toBeUndefined();
  });
});

describe('an issue that GitLab does not show', () => {
  it('is not taken for gone while its project shows no issues at all', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    const issue = await tracker.openIssue(emea, draft('a'));
    gitlab.as('csa-london').remove(inGitLab(gitlab, issue.id));
    const body = { id: issue.projectId, issues_enabled: false };
    gitlab.faults.add({ on: 'GET /projects/:id', kind: 'http', status: 200, body });

    expect(await failureOf(tracker.issue(issue))).toMatchObject({ code: '404' });
  });

  it('is not taken for gone while our role hides it', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    const issue = await tracker.openIssue(emea, draft('a'));
    gitlab.setRole(emea, gitlab.bot.username, 'guest');
    gitlab.as('csa-london').remove(inGitLab(gitlab, issue.id));

    expect(await failureOf(tracker.issue(issue))).toMatchObject({
      code: '404',
      remedy: { kind: 'mend', what: 'access' },
    });
  });

  it('is not taken for gone when we are no member any more', async () => {
    await using gitlab = await startGitLab();
    const tracker = trackerOn(gitlab);
    const issue = await tracker.openIssue(emea, draft('a'));
    gitlab.setRole(emea, gitlab.bot.username, undefined);

    expect(await failureOf(tracker.issue(issue))).toMatchObject({ code: '404' });
  });
});

describe('checking the token', () => {
  it('names the bot', async () => {
    await using gitlab = await startGitLab();

    expect(await trackerOn(gitlab).check()).toEqual({ kind: 'ok', user: 'engage-csa-bot' });
  });

  it('refuses a token that may only read', async () => {
    await using gitlab = await startGitLab();
    gitlab.setToken({ scopes: ['read_api'] });

    expect(await trackerOn(gitlab).check()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('"api"'),
    });
  });

  it('takes one whose scopes GitLab does not tell', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: 'GET /personal_access_tokens/self', kind: 'http', status: 400, body: {} });

    expect(await trackerOn(gitlab).check()).toMatchObject({ kind: 'ok' });
  });

  it('refuses one that has expired', async () => {
    await using gitlab = await startGitLab();
    gitlab.setToken({ expiresAt: '2020-01-01' });

    expect(await trackerOn(gitlab).check()).toMatchObject({
      kind: 'refused',
      why: expect.stringContaining('expired'),
    });
  });

  it('says when GitLab cannot be reached', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: '*', kind: 'down' });

    expect(await trackerOn(gitlab).check()).toMatchObject({ kind: 'unreachable' });
  });
});

describe('the time a call has', () => {
  it('gives a create up as unknown after its time, and says so', async () => {
    await using gitlab = await startGitLab();
    gitlab.faults.add({ on: create, kind: 'hang' });

    const failure = await failureOf(trackerOn(gitlab, 1_000).openIssue(emea, draft('a')));

    expect(failure).toMatchObject({ code: 'timeout', remedy: { kind: 'unknown' } });
  });
});

const created = { id: 1, iid: 7, project_id: 2, description: '', references: { full: 'group/project#7' } };

function inGitLab(gitlab: GitLab, id: number): ReturnType<GitLab['issues']>[number] {
  const found = gitlab.issues().find((issue) => issue.id === id);
  if (found === undefined) throw new Error(`there is no issue ${id}`);
  return found;
}

function trackerOn(gitlab: GitLab, timeoutMs = 10_000) {
  return createTracker({ url: gitlab.url, token: gitlab.token, timeoutMs });
}
