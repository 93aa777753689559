import { describe, expect, it } from '@jest/globals';
import { startGitLab } from '../../../sandbox/gitlab/gitlab.ts';
import { apac, callApi, emea, issuesOf } from './api.ts';

describe('creating an issue', () => {
  it('answers as GitLab does', async () => {
    await using gitlab = await startGitLab({ now: () => Date.parse('2026-11-22T12:00:00Z') });

    const { status, body } = await callApi(gitlab, 'POST', issuesOf(gitlab, emea), {
      title: 'A',
      description: 'B',
      due_date: '2026-12-01',
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      iid: 1,
      project_id: gitlab.project(emea).id,
      title: 'A',
      description: 'B',
      state: 'opened',
      created_at: '2026-11-22T12:00:00.000Z',
      due_date: '2026-12-01',
      web_url: `${gitlab.url}/${emea}/-/issues/1`,
      references: { full: `${emea}#1` },
      author: { username: 'engage-csa-bot' },
    });
  });

  it.each([
    [{}, 400, { error: 'title is missing' }],
    [{ title: '  ' }, 400, { message: { title: ["can't be blank"] } }],
    [{ title: 'é'.repeat(256) }, 400, { message: { title: ['is too long (maximum is 255 characters)'] } }],
    [
      { title: 'A', description: 'x'.repeat(1_048_577) },
      400,
      { message: { description: ['is too long (maximum is 1048576 characters)'] } },
    ],
    [{ title: 'A', due_date: 'tomorrow' }, 400, { error: 'due_date is invalid' }],
    [{ title: 'A', confidential: 'maybe' }, 400, { error: 'confidential is invalid' }],
    [
      { title: 'A', dueDate: '2026-12-01' },
      400,
      { error: 'dueDate is not a parameter of POST /projects/:id/issues' },
    ],
  ])('refuses %j', async (fields, status, body) => {
    await using gitlab = await startGitLab();

    expect(await callApi(gitlab, 'POST', issuesOf(gitlab, emea), fields)).toMatchObject({ status, body });
    expect(gitlab.issues()).toEqual([]);
  });

  it('writes down what the published description would refuse', async () => {
    await using gitlab = await startGitLab();

    await callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A', colour: 'red' });

    expect(gitlab.violations).toEqual([
      { route: 'POST /projects/:id/issues', why: 'colour is not a parameter of POST /projects/:id/issues' },
    ]);
  });

  it('takes 255 emoji for a title', async () => {
    await using gitlab = await startGitLab();

    const { status } = await callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: '🦊'.repeat(255) });

    expect(status).toBe(201);
  });

  it('fills an empty description with the template of the project', async () => {
    await using gitlab = await startGitLab({ projects: [{ path: 'g/p', template: '## Template' }] });

    await callApi(gitlab, 'POST', issuesOf(gitlab, 'g/p'), { title: 'A', description: '' });

    expect(gitlab.issues('g/p')[0]?.description).toBe('## Template');
  });

  it('keeps the last of two labels of one scope and makes those it does not know', async () => {
    await using gitlab = await startGitLab();

    const { body } = await callApi(gitlab, 'POST', issuesOf(gitlab, emea), {
      title: 'A',
      labels: 'CSA-Region::META,new one,Partner-SA,CSA-Region::EMEA',
    });

    expect(body).toMatchObject({ labels: ['CSA-Region::EMEA', 'Partner-SA', 'new one'] });
  });

  it('drops assignees who are no members', async () => {
    await using gitlab = await startGitLab();
    const ids = gitlab.users
      .filter(({ username }) => ['csa-london', 'outsider'].includes(username))
      .map(({ id }) => id);

    const { body } = await callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A', assignee_ids: ids });

    expect(body).toMatchObject({ assignees: [{ username: 'csa-london' }] });
  });

  it('lets a guest say nothing but text', async () => {
    await using gitlab = await startGitLab();
    gitlab.setRole(emea, 'engage-csa-bot', 'guest');

    const { body } = await callApi(gitlab, 'POST', issuesOf(gitlab, emea), {
      title: 'A',
      labels: 'Partner-SA',
      due_date: '2026-12-01',
    });

    expect(body).toMatchObject({ title: 'A', labels: [], due_date: null });
  });

  it('runs quick actions from the description and tells which', async () => {
    await using gitlab = await startGitLab();

    const { body } = await callApi(gitlab, 'POST', issuesOf(gitlab, emea), {
      title: 'A',
      description: 'Hello\n/title Renamed\n\n/close',
    });

    expect(body).toMatchObject({ title: 'Renamed', state: 'closed', description: 'Hello' });
    expect(gitlab.ran).toMatchObject([
      { action: 'title', argument: 'Renamed', from: 'description', where: { project: emea, iid: 1 } },
      { action: 'close', argument: '', by: 'engage-csa-bot' },
    ]);
  });

  it('tells whom the saved text would ping and what it would refer to', async () => {
    await using gitlab = await startGitLab();

    await callApi(gitlab, 'POST', issuesOf(gitlab, emea), {
      title: 'A',
      description: '@all see #1, not `@here`',
    });

    expect(gitlab.mentions).toMatchObject([{ text: '@all', where: { iid: 1 } }]);
    expect(gitlab.references).toMatchObject([{ kind: 'issue', text: '#1' }]);
  });

  it('has a limit a minute, answered without a header', async () => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    await using gitlab = await startGitLab({ now: () => now, rateLimits: { issues: 1 } });
    const create = () => callApi(gitlab, 'POST', issuesOf(gitlab, emea), { title: 'A' });
    await create();

    const second = await create();
    now += 60_000;
    const later = await create();

    expect(second).toMatchObject({
      status: 429,
      body: { message: { error: expect.stringMatching(/too many times/) } },
    });
    expect(second.headers.get('retry-after')).toBeNull();
    expect(later.status).toBe(201);
  });
});

describe('listing issues', () => {
  it('pages with the headers of GitLab', async () => {
    await using gitlab = await startGitLab();
    for (const title of ['a', 'b', 'c']) gitlab.as('csa-london').open(gitlab.project(emea), title);

    const { body, headers } = await callApi(gitlab, 'GET', `${issuesOf(gitlab, emea)}?per_page=2&page=1`);

    expect(body).toMatchObject([{ title: 'c' }, { title: 'b' }]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'x-total': '3',
      'x-total-pages': '2',
      'x-page': '1',
      'x-next-page': '2',
      'x-prev-page': '',
      'x-per-page': '2',
    });
    expect(headers.get('link')).toContain(
      `page=2&per_page=2>; rel="next"`.replace('page=2&per_page=2', 'per_page=2&page=2'),
    );
  });

  it.each([
    ['author_username=csa-london', ['mine']],
    ['state=closed', ['closed']],
    ['labels=Partner-SA', ['labelled']],
    ['search=LABELL', ['labelled']],
    ['sort=asc', ['closed', 'labelled', 'mine']],
    ['created_after=2026-11-22T12:00:02Z', ['mine']],
    ['created_before=2026-11-22T12:00:00Z', ['closed']],
  ])('keeps to %s', async (query, titles) => {
    let now = Date.parse('2026-11-22T12:00:00Z');
    await using gitlab = await startGitLab({ now: () => now });
    const sydney = gitlab.as('csa-sydney');
    sydney.close(sydney.open(gitlab.project(emea), 'closed'));
    now += 1_000;
    sydney.label(sydney.open(gitlab.project(emea), 'labelled'), 'Partner-SA');
    now += 1_000;
    gitlab.as('csa-london').open(gitlab.project(emea), 'mine');

    const { body } = await callApi(gitlab, 'GET', `${issuesOf(gitlab, emea)}?${query}`);

    expect((body as { title: string }[]).map(({ title }) => title)).toEqual(titles);
  });

  it('hides confidential issues from guests who did not write them', async () => {
    await using gitlab = await startGitLab();
    gitlab.setRole(emea, 'engage-csa-bot', 'guest');
    const london = gitlab.as('csa-london');
    london.setConfidential(london.open(gitlab.project(emea), 'secret'), true);

    expect((await callApi(gitlab, 'GET', issuesOf(gitlab, emea))).body).toEqual([]);
    expect((await callApi(gitlab, 'GET', `${issuesOf(gitlab, emea)}/1`)).status).toBe(404);
  });
});

describe('changing an issue', () => {
  it('closes, reopens, and adds and removes labels', async () => {
    await using gitlab = await startGitLab();
    const path = `${issuesOf(gitlab, emea)}/1`;
    gitlab.as('csa-london').open(gitlab.project(emea), 'A');

    await callApi(gitlab, 'PUT', path, { state_event: 'close', add_labels: 'CSA-Region::EMEA,Partner-SA' });
    const closed = await callApi(gitlab, 'GET', path);
    await callApi(gitlab, 'PUT', path, { state_event: 'reopen', remove_labels: 'Partner-SA' });
    const reopened = await callApi(gitlab, 'GET', path);

    expect(closed.body).toMatchObject({ state: 'closed', labels: ['CSA-Region::EMEA', 'Partner-SA'] });
    expect(reopened.body).toMatchObject({ state: 'opened', labels: ['CSA-Region::EMEA'], closed_at: null });
  });

  it('moves it: closed here with a pointer, open there without labels unknown there', async () => {
    await using gitlab = await startGitLab();
    const london = gitlab.as('csa-london');
    const issue = london.open(gitlab.project(emea), 'A');
    london.label(issue, 'CSA-Region::EMEA', 'Partner-SA');

    const { status, body } = await callApi(gitlab, 'POST', `${issuesOf(gitlab, emea)}/1/move`, {
      to_project_id: gitlab.project(apac).id,
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      iid: 1,
      state: 'opened',
      labels: ['Partner-SA'],
      references: { full: `${apac}#1` },
    });
    expect(issue).toMatchObject({ state: 'closed', movedToId: (body as { id: number }).id });
  });
});

describe('notes', () => {
  it('are written and listed; internal ones are marked', async () => {
    await using gitlab = await startGitLab();
    gitlab.as('csa-london').open(gitlab.project(emea), 'A');
    const path = `${issuesOf(gitlab, emea)}/1/notes`;

    await callApi(gitlab, 'POST', path, { body: 'public' });
    await callApi(gitlab, 'POST', path, { body: 'private', internal: true });

    expect((await callApi(gitlab, 'GET', `${path}?sort=asc`)).body).toMatchObject([
      { body: 'public', internal: false },
      { body: 'private', internal: true },
    ]);
  });

  it('of quick actions only are run and not kept', async () => {
    await using gitlab = await startGitLab();
    const issue = gitlab.as('csa-london').open(gitlab.project(emea), 'A');

    const answer = await callApi(gitlab, 'POST', `${issuesOf(gitlab, emea)}/1/notes`, { body: '/close' });

    expect(answer).toMatchObject({ status: 202, body: { summary: ['Closed this issue.'] } });
    expect(issue).toMatchObject({ state: 'closed', notes: [] });
    expect(gitlab.ran).toMatchObject([{ action: 'close', from: 'note' }]);
  });

  it('can be changed by their author only', async () => {
    await using gitlab = await startGitLab();
    const issue = gitlab.as('csa-london').open(gitlab.project(emea), 'A');
    gitlab.as('csa-london').comment(issue, 'theirs');
    const path = `${issuesOf(gitlab, emea)}/1/notes`;
    const { body } = await callApi(gitlab, 'POST', path, { body: 'mine' });

    const mine = await callApi(gitlab, 'PUT', `${path}/${(body as { id: number }).id}`, {
      body: 'mine, better',
    });
    const theirs = await callApi(gitlab, 'PUT', `${path}/${issue.notes[0]?.id}`, { body: 'no' });

    expect(mine.body).toMatchObject({ body: 'mine, better' });
    expect(theirs.status).toBe(403);
  });
});
