import { describe, expect, it } from '@jest/globals';
import type { Addition } from '../../src/domain/addition.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { TrackedIssue } from '../../src/domain/tracked-issue.ts';
import type { Additions } from '../../src/ports/additions.ts';
import type { Change, Decide } from '../../src/ports/store.ts';
import { addNote, type AddNoteParts } from '../../src/tasks/add-note.ts';
import { createFakeMessenger, type FakeMessenger } from '../fakes/messenger.ts';
import { createFakeTracker, type FakeTracker } from '../fakes/tracker.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { newRequest } from '../support/request.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const apac = 'gitlab-com/channel/partners/apac/apac-internal';
const issue = { id: 9, iid: 3, projectId: 3, project: emea, url: 'https://gitlab.example/i' };
const tracked: TrackedIssue = {
  ...issue,
  description: '',
  isClosed: false,
  labels: [],
  confidential: true,
  updatedAt: new Date('2026-11-22T10:00:00Z'),
};
const card = { channel: 'C0CSA', ts: '1795341600.000100' };
const lost = new Failure('slack', 'unreadable', { kind: 'unknown', withinMs: 5_000 }, 'Slack did not say');

describe('addNote', () => {
  it('writes a note, replies under the card and tells the author', async () => {
    const given = setUp();

    await given.run();

    expect(given.tracker.notes.map(({ body }) => body)).toMatchInlineSnapshot(`
      [
        "**Ada \\*Berger\\*** adds from Slack:

      > They also want \\@all to see\\
      > \\/close

      <!-- engage-csa addition 0196a0b0-0000-7000-8000-000000000002 -->",
      ]
    `);
    expect(given.messenger.posts).toMatchObject([
      { channel: 'C0CSA', threadTs: card.ts, addition: { text: given.addition.text } },
    ]);
    expect(given.messenger.whispers).toMatchObject([{ user: 'U1', place: undefined }]);
  });

  it('does nothing twice', async () => {
    const given = setUp();

    await given.run();
    await given.run();

    expect([given.tracker.notes.length, given.messenger.posts.length]).toEqual([1, 1]);
    expect(given.messenger.whispers).toHaveLength(1);
  });

  it('finds the note whose answer was lost', async () => {
    const given = setUp();
    given.tracker.failNext({ kind: 'unknown', withinMs: 5_000 }, { done: true, on: 'addNote' });

    await expect(given.run()).rejects.toBeInstanceOf(Failure);
    await given.run();

    expect(given.tracker.notes).toHaveLength(1);
  });

  it('finds the reply whose answer was lost', async () => {
    const given = setUp();
    given.messenger.failNext('postAddition', lost, { done: true });

    await expect(given.run()).rejects.toBeInstanceOf(Failure);
    await given.run();

    expect([given.tracker.notes.length, given.messenger.posts.length]).toEqual([1, 1]);
  });

  it('follows an issue that was moved a moment ago, and writes where the work goes on', async () => {
    const given = setUp();
    const there = { ...tracked, id: 77, projectId: 2, project: apac };
    given.tracker.show({ ...tracked, isClosed: true, movedTo: 77 });
    given.whenFollowed(() => {
      given.tracker.show(there);
      return { progress: { kind: 'opened', issue: there } };
    });

    await given.run();

    expect(given.tracker.notes).toMatchObject([{ issueId: 77 }]);
  });

  it('waits while a project cannot be read into which the issue may have moved', async () => {
    const given = setUp();
    given.tracker.show({ ...tracked, isClosed: true, movedTo: 77 });
    given.whenFollowed(() => {
      throw new AggregateError([], 'issues not read');
    });

    await expect(given.run()).rejects.toMatchObject({ code: 'not-yet', remedy: { kind: 'wait' } });

    expect(given.tracker.notes).toEqual([]);
  });

  it('leaves it to a person when the issue went to where we do not look', async () => {
    const given = setUp();
    given.tracker.show({ ...tracked, isClosed: true, movedTo: 77 });

    await expect(given.run()).rejects.toMatchObject({ code: 'moved-away', remedy: { kind: 'never' } });

    expect(given.tracker.notes).toEqual([]);
  });

  it('finds out that the issue is gone, and has the card say so', async () => {
    const given = setUp();
    given.tracker.remove(issue);

    await expect(given.run()).rejects.toMatchObject({ code: 'gone', remedy: { kind: 'never' } });
    await expect(given.run()).rejects.toMatchObject({ code: 'gone' });

    expect(given.request()).toMatchObject({ progress: { kind: 'gone', issue }, phase: 'closed' });
    expect(given.jobs).toEqual(['announce']);
    expect(given.warnings).toEqual([{ requestId: given.request().id, issue: issue.url }]);
  });

  it('waits for the issue to be opened', async () => {
    const given = setUp({ progress: { kind: 'opening' } });

    await expect(given.run()).rejects.toMatchObject({ code: 'not-yet', remedy: { kind: 'wait' } });

    expect(given.messenger.posts).toEqual([]);
  });

  it('is content when the author cannot be written to', async () => {
    const given = setUp();
    const never = new Failure('slack', 'user_not_found', { kind: 'never' }, 'Slack refused');
    given.messenger.failNext('whisper', never);

    await given.run();

    expect(given.messenger.posts).toHaveLength(1);
  });
});

type Given = {
  readonly addition: Addition;
  readonly tracker: FakeTracker;
  readonly messenger: FakeMessenger;
  readonly jobs: readonly string[];
  readonly warnings: readonly unknown[];
  request(): PartnerRequest;
  /** What becomes of the request when all issues are looked at. */
  whenFollowed(look: () => Change): void;
  run(): Promise<void>;
};

/** Ada adds something to an opened request of hers. */
function setUp(changes: Partial<PartnerRequest> = {}): Given {
  let request: PartnerRequest = {
    ...newRequest(),
    number: 17,
    progress: { kind: 'opened', issue },
    phase: 'open',
    posts: { card },
    doubts: {},
    ...changes,
  };
  let addition: Addition = {
    id: '0196a0b0-0000-7000-8000-000000000002',
    key: 'view:V1',
    requestId: request.id,
    author: 'U1',
    text: 'They also want @all to see\n/close',
    done: {},
    doubts: {},
    // Slack's clock is 14 hours behind ours.
    createdAt: new Date((Number(card.ts) + 14 * 3600) * 1000),
  };
  const additions: Additions = {
    record: () => Promise.resolve(),
    addition: () => Promise.resolve(addition),
    done: (_id, done) =>
      Promise.resolve(void (addition = { ...addition, done: { ...addition.done, ...done } })),
    doubt: (_id, effect, until) => {
      const { [effect]: _before, ...doubts } = addition.doubts;
      addition = { ...addition, doubts: until === undefined ? doubts : { ...doubts, [effect]: until } };
      return Promise.resolve();
    },
  };
  const tracker = createFakeTracker([emea, apac]);
  tracker.show(tracked);
  const messenger = createFakeMessenger(() => new Date(Number(card.ts) * 1000));
  messenger.people.set('U1', { id: 'U1', name: 'Ada *Berger*', standing: 'member' });
  const store = {
    request: () => Promise.resolve(request),
    change: (_id: string, decide: Change | Decide) => {
      const change = typeof decide === 'function' ? decide(request) : decide;
      const { jobs: more = [], doubts: _doubts, ...kept } = change ?? {};
      request = { ...request, ...kept };
      jobs.push(...more.map(({ name }) => name));
      return Promise.resolve(request);
    },
  };
  const jobs: string[] = [];
  const warnings: unknown[] = [];
  let look = nothingNew;
  const parts: AddNoteParts = {
    store,
    additions,
    tracker,
    messenger,
    catalogue: tinyCatalogue,
    follow: async () => void (await store.change(request.id, look())),
    warn: (_message, details) => void warnings.push(details),
    now: () => new Date(),
  };
  const task = addNote(parts);
  return {
    addition,
    tracker,
    messenger,
    jobs,
    warnings,
    request: () => request,
    whenFollowed: (next) => void (look = next),
    run: () => task({ requestId: request.id, addition: addition.id }),
  };
}

function nothingNew(): Change {
  return {};
}
