import { describe, expect, it } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import type { PartnerRequest, Source } from '../../src/domain/request.ts';
import type { Change } from '../../src/ports/store.ts';
import { announce } from '../../src/tasks/announce.ts';
import type { TaskParts } from '../../src/tasks/tasks.ts';
import { createFakeMessenger } from '../fakes/messenger.ts';
import { tinyCatalogue } from '../support/catalogue.ts';
import { newRequest } from '../support/request.ts';

const post: Source = { kind: 'message', channel: 'C1', ts: '1700000000.000100', author: 'U1' };
const refused = new Failure('slack', 'restricted_action_thread_locked', { kind: 'never' }, 'Slack refused');

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

  it('tells nobody of a request whose people were all told when that was one word', async () => {
    const given = setUp({ posts: { confirmed: true } });

    await given.run();

    expect(given.messenger.whispers).toEqual([]);
  });

  it('posts the card to the team where a thread takes no reply, and stays there', async () => {
    const given = setUp({ source: post });
    given.messenger.failNext('postCard', refused);

    await given.run();
    await given.run();

    expect(given.messenger.posts).toMatchObject([{ channel: tinyCatalogue.channel, key: { part: 'card' } }]);
    expect(given.messenger.posts[0]?.threadTs).toBeUndefined();
    expect(given.request().posts.place).toEqual({ channel: tinyCatalogue.channel });
    expect(given.messenger.whispers).toMatchObject([{ user: 'U1', whisper: { isElsewhere: true } }]);
  });

  it('gives up where the team’s channel refuses the card too, and tells the requester once', async () => {
    const given = setUp();
    given.messenger.failNext('postCard', refused);
    await expect(given.run()).rejects.toBe(refused);
    given.messenger.failNext('postCard', refused);
    await expect(given.run()).rejects.toBe(refused);

    expect(given.messenger.whispers).toMatchObject([
      {
        user: 'U1',
        whisper: { kind: 'sentence', text: expect.stringMatching(/^CSA-1 is saved\. Its card/) },
      },
    ]);
  });

  it('replies with the link though the card takes no edit any more', async () => {
    const issue = { id: 1, projectId: 2, iid: 3, project: 'csa/emea', url: 'https://gitlab.example/3' };
    const given = setUp();
    await given.run();
    given.change({ progress: { kind: 'opened', issue } });
    given.messenger.failNext('updateCard', refused);

    await given.run();

    expect(given.messenger.posts.map(({ key }) => key.part)).toEqual(['card', 'link']);
  });
});

/** A request as it is written down, and what Slack shows of it. */
function setUp(changes: Partial<PartnerRequest> = {}) {
  let request: PartnerRequest = {
    ...newRequest(),
    number: 1,
    progress: { kind: 'saved' },
    phase: 'open',
    posts: {},
    doubts: {},
    ...changes,
  };
  const messenger = createFakeMessenger(() => request.createdAt);
  let waitingFor: string | undefined;
  const parts = {
    store: {
      request: () => Promise.resolve(request),
      change: (_id: string, change: Change | ((now: PartnerRequest) => Change | undefined)) => {
        const {
          posts,
          doubts,
          jobs: _jobs,
          ...rest
        } = typeof change === 'function' ? (change(request) ?? {}) : change;
        const left = Object.entries({ ...request.doubts, ...doubts }).filter(([, until]) => until);
        const merged = { ...request.posts, ...posts };
        request = { ...request, ...rest, posts: merged, doubts: Object.fromEntries(left) };
        return Promise.resolve(request);
      },
    },
    messenger: {
      ...messenger,
      whisper: (...call: Parameters<typeof messenger.whisper>) =>
        call[0] === waitingFor
          ? Promise.reject(new Failure('slack', 'ratelimited', { kind: 'wait', ms: 1 }, 'later'))
          : messenger.whisper(...call),
    },
    catalogue: tinyCatalogue,
    now: () => request.createdAt,
  } as unknown as TaskParts;
  return {
    messenger,
    request: () => request,
    change: (changed: Partial<PartnerRequest>) => void (request = { ...request, ...changed }),
    run: () => announce(parts)({ requestId: request.id }),
    /** Slack wants us to wait with this person, until another is named or none. */
    keepWaiting: (user: string | undefined) => void (waitingFor = user),
  };
}
