import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { PartnerRequest, Source } from '../../src/domain/request.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import type { Change } from '../../src/ports/store.ts';
import { announce } from '../../src/tasks/announce.ts';
import { createFakeMessenger } from '../fakes/messenger.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { savedRequest } from '../support/request.ts';
import { fakeTaskParts } from '../support/task-parts.ts';

const post = {
  kind: 'message',
  channel: 'C1',
  ts: '1700000000.000100',
  author: 'U1',
} as const satisfies Source;
const issue = { id: 1, projectId: 2, iid: 3, project: 'csa/emea', url: 'https://gitlab.example/3' };
const whereTheIssueIs =
  /^Your request CSA-17 is saved and goes to EMEA\. <https:\/\/gitlab\.example\/3\|Its issue> is open\./;
const notInvited = new Failure(
  'slack',
  'not_in_channel',
  { kind: 'mend', ms: 60_000, what: 'place' },
  'Slack refuses until somebody has acted',
);
const later = new Failure('slack', 'ratelimited', { kind: 'wait', ms: 5_000 }, 'later');
const refused = new Failure('slack', 'cant_update_message', { kind: 'never' }, 'Slack refused');
const locked = new Failure(
  'slack',
  'restricted_action_thread_locked',
  { kind: 'mend', ms: 60_000, what: 'place' },
  'Slack refused',
);

describe('announce', () => {
  it('tells nobody again while another one cannot be told yet', async () => {
    const given = setUp({ filedBy: 'U2' });
    given.keepWaiting('U2');
    await expect(given.run()).rejects.toMatchObject({ code: 'ratelimited' });
    await expect(given.run()).rejects.toMatchObject({ code: 'ratelimited' });

    given.keepWaiting(undefined);
    await given.run();
    await given.run();

    expect(given.messenger.whispers.map(({ user }) => user)).toEqual(['U1', 'U2']);
  });

  it('finds the card whose answer was lost by a clock that is 14 hours behind', async () => {
    const given = setUp({}, 14);
    const lost = new Failure('slack', '502', { kind: 'unknown', withinMs: 0 }, 'Slack did not say');
    given.messenger.failNext('postCard', lost, { done: true });
    await expect(given.run()).rejects.toBe(lost);

    await given.run();

    expect(given.messenger.posts).toMatchObject([{ key: { part: 'card' } }]);
  });

  it.each([
    ['takes no reply', locked],
    [
      'is in a channel that was closed to us meanwhile',
      new Failure('slack', 'is_archived', notInvited.remedy, 'closed'),
    ],
  ])('posts the card to the team where a thread %s, and stays there', async (_, failure) => {
    const given = setUp({ source: post });
    given.messenger.failNext('postCard', failure);

    await given.run();
    await given.run();

    expect(given.messenger.posts).toMatchObject([{ channel: tinyCatalogue.channel, key: { part: 'card' } }]);
    expect(given.messenger.posts[0]?.threadTs).toBeUndefined();
    expect(given.store.requests).toMatchObject([{ posts: { place: { channel: tinyCatalogue.channel } } }]);
    expect(given.messenger.whispers).toMatchObject([{ user: 'U1', whisper: { isElsewhere: true } }]);
  });

  it('leaves a thread that people of other companies have come to read, with all that is new', async () => {
    const given = setUp({ source: post });
    await given.run();
    given.messenger.rooms.set('C1', { kind: 'shared', name: 'deal-room' });
    await given.change({ progress: { kind: 'opened', issue } });

    await given.run();
    await given.run();

    const cards = given.messenger.posts.filter(({ key }) => key.part === 'card');
    expect(cards.map(({ channel, threadTs }) => [channel, threadTs])).toEqual([
      ['C1', post.ts],
      [tinyCatalogue.channel, undefined],
    ]);
    expect(cards[0]?.card?.progress.kind).not.toBe('opened');
    expect(given.messenger.posts.filter(({ channel }) => channel === 'C1')).toHaveLength(1);
  });

  it('posts nothing where people of other companies read in the team’s channel, and says why', async () => {
    const given = setUp();
    given.messenger.rooms.set(tinyCatalogue.channel, { kind: 'shared', name: 'csa' });
    await expect(given.run()).rejects.toMatchObject({ code: 'shared_channel', remedy: { kind: 'mend' } });
    await given.change({ progress: { kind: 'opened', issue } });
    await expect(given.run()).rejects.toMatchObject({ code: 'shared_channel' });

    expect(given.messenger.posts).toEqual([]);
    expect(given.messenger.whispers).toMatchObject([
      { user: 'U1', whisper: { text: expect.stringContaining('people of other companies read') } },
    ]);
  });

  it('whispers nothing where people of other companies read', async () => {
    const given = setUp({ source: { kind: 'command', channel: 'C9' } });
    given.messenger.rooms.set('C9', { kind: 'shared', name: 'deal-room' });

    await given.run();

    expect(given.messenger.whispers).toMatchObject([{ user: 'U1', place: undefined }]);
  });

  it('does all the rest where Slack does not tell the card’s link', async () => {
    const given = setUp({ source: post });
    given.messenger.failNext('permalink', notInvited);

    await given.run();

    expect(given.messenger.whispers).toMatchObject([{ whisper: { kind: 'confirmation' } }]);
    expect(given.messenger.reactions).toHaveLength(1);
  });

  it.each([
    ['for good', refused, 'finds out why by CSA-'],
    ['until it is invited', notInvited, 'inviting it there'],
  ])(
    'tells the requester once where the issue is, when the team’s channel refuses the card %s',
    async (_, failure, mend) => {
      const given = setUp();
      const refuse = async (): Promise<void> => {
        given.messenger.failNext('postCard', failure);
        await expect(given.run()).rejects.toBe(failure);
      };
      await refuse();
      await given.change({ progress: { kind: 'opened', issue } });
      await refuse();
      await refuse();

      expect(given.messenger.whispers).toEqual([
        {
          user: 'U1',
          place: undefined,
          whisper: { kind: 'sentence', text: expect.stringMatching(whereTheIssueIs) },
        },
      ]);
      expect(given.messenger.whispers).toMatchObject([{ whisper: { text: expect.stringContaining(mend) } }]);
    },
  );

  it('tells the requester that the link will follow, when the issue is not opened soon either, and brings it', async () => {
    const given = setUp({ progress: { kind: 'opening' } });
    for (const progress of [{ kind: 'opening' }, { kind: 'opening' }, { kind: 'opened', issue }] as const) {
      await given.change({ progress });
      given.messenger.failNext('postCard', notInvited);
      await expect(given.run()).rejects.toBe(notInvited);
    }

    expect(given.messenger.whispers).toMatchObject([
      { whisper: { text: expect.stringContaining('The link to its issue follows here.') } },
      { whisper: { text: expect.stringMatching(whereTheIssueIs) } },
    ]);
  });

  it('posts the card and the link once it may, though the requester was told without them', async () => {
    const given = setUp({ progress: { kind: 'opened', issue } });
    given.messenger.failNext('postCard', notInvited);
    await expect(given.run()).rejects.toBe(notInvited);

    await given.run();

    expect(given.messenger.posts.map(({ key }) => key.part)).toEqual(['card', 'link']);
  });

  it('tells nobody of a card that only has to wait for Slack', async () => {
    const given = setUp({ progress: { kind: 'opened', issue } });
    given.messenger.failNext('postCard', later);

    await expect(given.run()).rejects.toBe(later);

    expect(given.messenger.whispers).toEqual([]);
  });

  it('replies with the link though the card takes no edit any more', async () => {
    const given = setUp();
    await given.run();
    await given.change({ progress: { kind: 'opened', issue } });
    given.messenger.failNext('updateCard', refused);

    await given.run();

    expect(given.messenger.posts.map(({ key }) => key.part)).toEqual(['card', 'link']);
  });

  it('gives up where a card without an issue takes no edit, for nothing else says how it stands', async () => {
    const given = setUp();
    await given.run();
    await given.change({
      progress: { kind: 'parked', reason: 'GitLab answered 403', reference: 'ABCD-EFGH' },
    });
    given.messenger.failNext('updateCard', refused);

    await expect(given.run()).rejects.toBe(refused);
  });

  it('replies with the link before it waits for whoever lets the card be edited again', async () => {
    const given = setUp();
    await given.run();
    await given.change({ progress: { kind: 'opened', issue } });
    given.messenger.failNext('updateCard', notInvited);

    await expect(given.run()).rejects.toBe(notInvited);

    expect(given.messenger.posts.map(({ key }) => key.part)).toEqual(['card', 'link']);
  });

  it('replies under the card where the thread takes no reply any more', async () => {
    const given = setUp({ source: post, progress: { kind: 'opened', issue } });
    given.messenger.failNext('postLinkReply', locked);

    await given.run();
    await given.run();

    const [card, link] = given.messenger.posts;
    expect(card).toMatchObject({ threadTs: post.ts, key: { part: 'card' } });
    expect(link).toMatchObject({ threadTs: card?.ts, key: { part: 'link' } });
    expect(given.messenger.posts).toHaveLength(2);
  });

  it('leaves the link to the card where no reply is taken, and only there', async () => {
    const given = setUp({ progress: { kind: 'opened', issue } });
    given.messenger.failNext('postLinkReply', locked);
    await given.run();
    expect(given.messenger.whispers).toMatchObject([{ whisper: { kind: 'confirmation' } }]);

    given.messenger.failNext('postLinkReply', locked);
    given.messenger.failNext('updateCard', refused);
    await expect(given.run()).rejects.toBe(locked);
  });
});

/** A request as it is written down, and what Slack shows of it. */
function setUp(changes: Partial<PartnerRequest> = {}, slackHoursBehind = 0) {
  const request = savedRequest(changes);
  const parts = fakeTaskParts(() => request.createdAt, request);
  const { store } = parts;
  const messenger = createFakeMessenger(
    () => new Date(request.createdAt.getTime() - slackHoursBehind * 3600_000),
  );
  let waitingFor: string | undefined;
  const whisper: Messenger['whisper'] = (...call) =>
    call[0] === waitingFor ? Promise.reject(later) : messenger.whisper(...call);
  const task = announce({ ...parts, messenger: { ...messenger, whisper } });
  return {
    store,
    messenger,
    change: (change: Change) => store.change(request.id, change),
    run: () => task({ requestId: request.id }),
    /** Slack wants us to wait with this person, until another is named or none. */
    keepWaiting: (user: string | undefined) => void (waitingFor = user),
  };
}
