import { describe, expect, it } from '@jest/globals';
import { startGitLab, type GitLab } from '../../sandbox/gitlab/gitlab.ts';
import type { Issue } from '../../src/domain/request.ts';
import { createTracker } from '../../src/gitlab/tracker.ts';
import type { Tracker } from '../../src/ports/tracker.ts';
import { draft } from '../contracts/tracker.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const apac = 'gitlab-com/channel/partners/apac/apac-internal';
const longAgo = new Date(0);

describe('following our issues', () => {
  it('sees what became of them, whoever opened them', async () => {
    await using given = await setUp();
    const { gitlab, tracker } = given;
    const [closed, waiting] = [await given.open('a'), await given.open('b')];
    const byHand = gitlab.as('csa-london').open(gitlab.project(emea), 'by hand');
    gitlab.as('csa-london').close(given.inGitLab(closed));
    gitlab.as('csa-london').label(given.inGitLab(waiting), 'CSA-Region::EMEA');

    const seen = await tracker.changedIssues(emea, longAgo);

    expect(seen.toSorted((one, other) => one.iid - other.iid)).toEqual([
      {
        ...closed,
        description: expect.any(String),
        isClosed: true,
        labels: [],
        author: gitlab.bot.id,
        updatedAt: expect.any(Date),
      },
      {
        ...waiting,
        description: expect.any(String),
        isClosed: false,
        labels: ['CSA-Region::EMEA'],
        author: gitlab.bot.id,
        updatedAt: expect.any(Date),
      },
      expect.objectContaining({ id: byHand.id, description: '' }),
    ]);
    expect(gitlab.violations).toEqual([]);
  });

  it('sees both copies of one that was moved, each with its marker', async () => {
    await using given = await setUp();
    const { gitlab, tracker } = given;
    const issue = await given.open('a');
    gitlab.as('csa-london').move(given.inGitLab(issue), gitlab.project(apac));

    const [left] = await tracker.changedIssues(emea, longAgo);
    const [there] = await tracker.changedIssues(apac, longAgo);

    expect(left).toMatchObject({ id: issue.id, isClosed: true, movedTo: there?.id });
    expect(there).toMatchObject({ project: apac, isClosed: false });
    expect(there).not.toHaveProperty('movedTo');
    expect(there?.description).toBe(left?.description);
  });

  it('sees only what changed since', async () => {
    await using given = await setUp();
    await given.open('a');
    given.pass(60_000);
    const issue = await given.open('b');

    const seen = await given.tracker.changedIssues(emea, given.now());

    expect(seen.map(({ iid }) => iid)).toEqual([issue.iid]);
  });

  it('sees hundreds, also of one moment', async () => {
    await using given = await setUp();
    const { gitlab, tracker } = given;
    const first = await given.open('a');
    const copy = given.inGitLab(first);
    for (let at = 0; at < 250; at += 1) {
      const other = gitlab.as('engage-csa-bot').open(gitlab.project(emea), `Copy ${at}`, copy.description);
      if (at % 50 === 0) given.pass(1_000);
      expect(other.iid).toBe(at + 2);
    }

    expect(await tracker.changedIssues(emea, longAgo)).toHaveLength(251);
  });

  it('sees thousands that changed at once', async () => {
    await using given = await setUp();
    const { gitlab, tracker } = given;
    await given.open('a');
    const csa = gitlab.as('csa-london');
    for (let at = 0; at < 2_400; at += 1) csa.open(gitlab.project(emea), `Copy ${at}`);

    expect(await tracker.changedIssues(emea, longAgo)).toHaveLength(2_401);
  });

  it('skips what it cannot read', async () => {
    await using given = await setUp();
    const { tracker } = given;
    const issue = await given.open('a');
    Object.assign(given.inGitLab(issue), { iid: 'x' });

    expect(await tracker.changedIssues(emea, longAgo)).toEqual([]);
  });
});

describe('notes', () => {
  it('are written once and found by their marker', async () => {
    await using given = await setUp();
    const { gitlab, tracker } = given;
    const issue = await given.open('a');

    const id = await tracker.addNote(issue, 'More to know\n\n<!-- marker 1 -->');

    expect(await tracker.findNote(issue, '<!-- marker 1 -->')).toBe(id);
    expect(await tracker.findNote(issue, '<!-- marker 2 -->')).toBeUndefined();
    expect(given.inGitLab(issue).notes).toMatchObject([{ id, author: gitlab.bot }]);
    expect(gitlab.violations).toEqual([]);
  });

  it('are found behind hundreds of others', async () => {
    await using given = await setUp();
    const issue = await given.open('a');
    const id = await given.tracker.addNote(issue, '<!-- marker 1 -->');
    const csa = given.gitlab.as('csa-london');
    for (let at = 0; at < 150; at += 1) csa.comment(given.inGitLab(issue), `Comment ${at}`);

    expect(await given.tracker.findNote(issue, '<!-- marker 1 -->')).toBe(id);
  });

  it('that may have been written are told apart from those that were not', async () => {
    await using given = await setUp();
    const issue = await given.open('a');
    given.gitlab.faults.add({ on: 'POST /projects/:id/issues/:iid/notes', times: 1, kind: 'lost-502' });

    await expect(given.tracker.addNote(issue, 'a <!-- m -->')).rejects.toMatchObject({
      remedy: { kind: 'unknown' },
    });

    expect(await given.tracker.findNote(issue, '<!-- m -->')).toEqual(expect.any(Number));
  });
});

type Given = AsyncDisposable & {
  readonly gitlab: GitLab;
  readonly tracker: Tracker;
  open(title: string): Promise<Issue>;
  inGitLab(issue: Issue): ReturnType<GitLab['issues']>[number];
  now(): Date;
  pass(ms: number): void;
};

async function setUp(): Promise<Given> {
  let now = Date.UTC(2026, 10, 22, 10);
  const gitlab = await startGitLab({ now: () => now, rateLimits: {} });
  const tracker = createTracker({ url: gitlab.url, token: gitlab.token, now: () => new Date(now) });
  return {
    gitlab,
    tracker,
    open: (title) => tracker.openIssue(emea, draft(title)),
    inGitLab({ id }) {
      const found = gitlab.issues().find((issue) => issue.id === id);
      if (found === undefined) throw new Error(`there is no issue ${id}`);
      return found;
    },
    now: () => new Date(now),
    pass: (ms) => void (now += ms),
    [Symbol.asyncDispose]: () => gitlab[Symbol.asyncDispose](),
  };
}
