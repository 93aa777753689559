import { describe, expect, it } from '@jest/globals';
import type { Addition } from '../../src/domain/addition.ts';
import { Failure } from '../../src/domain/failure.ts';
import type { PartnerRequest } from '../../src/domain/request.ts';
import type { Additions } from '../../src/ports/additions.ts';
import { addNote, type AddNoteParts } from '../../src/tasks/add-note.ts';
import { createFakeMessenger, type FakeMessenger } from '../fakes/messenger.ts';
import { createFakeTracker, type FakeTracker } from '../fakes/tracker.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { newRequest } from '../support/request.ts';

const emea = 'gitlab-com/channel/partners/emea/emea-internal';
const issue = { id: 9, iid: 3, projectId: 3, project: emea, url: 'https://gitlab.example/i' };
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
    given.tracker.failNext({ kind: 'unknown', withinMs: 5_000 }, { done: true });

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
  run(): Promise<void>;
};

/** Ada adds something to an opened request of hers. */
function setUp(changes: Partial<PartnerRequest> = {}): Given {
  const request: PartnerRequest = {
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
    createdAt: new Date(Number(card.ts) * 1000),
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
  const tracker = createFakeTracker([emea]);
  const messenger = createFakeMessenger(() => new Date(Number(card.ts) * 1000));
  messenger.people.set('U1', { id: 'U1', name: 'Ada *Berger*', team: 'T', standing: 'member' });
  const store = {
    request: () => Promise.resolve(request),
    change: () => Promise.resolve(request),
  };
  const parts: AddNoteParts = {
    store,
    additions,
    tracker,
    messenger,
    catalogue: tinyCatalogue,
    now: () => new Date(),
  };
  const task = addNote(parts);
  return {
    addition,
    tracker,
    messenger,
    run: () => task({ requestId: request.id, addition: addition.id }),
  };
}
