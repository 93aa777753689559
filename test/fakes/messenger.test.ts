import { describe } from '@jest/globals';
import { Failure } from '../../src/domain/failure.ts';
import { messengerContract } from '../contracts/messenger.ts';
import { createFakeMessenger } from './messenger.ts';

const member = { id: 'U0BERLIN', name: 'Ada Berger' };

describe('the messenger in memory', () => {
  messengerContract(() => {
    const messenger = createFakeMessenger();
    messenger.people.set(member.id, {
      ...member,
      standing: 'member',
      timeZone: 'Europe/Berlin',
    });
    return Promise.resolve({
      messenger,
      channel: 'C0CSA',
      member,
      said: () => messenger.posts.map(({ ts, threadTs }) => ({ ts, threadTs })),
      toldPrivately: (userId) => messenger.whispers.filter(({ user }) => user === userId).length,
      loseNextPost: () =>
        messenger.failNext(
          'postCard',
          new Failure('slack', 'unreachable', { kind: 'unknown', withinMs: 5_000 }, 'lost'),
          {
            done: true,
          },
        ),
      limitNextPost: (seconds) =>
        messenger.failNext(
          'postCard',
          new Failure('slack', 'ratelimited', { kind: 'wait', ms: seconds * 1000 }, 'wait'),
        ),
      write(text) {
        const posted = { channel: 'C0CSA', ts: '1700000000.000100' };
        messenger.written.set(`${posted.channel}/${posted.ts}`, { ...posted, author: member.id, text });
        return Promise.resolve(posted);
      },
      reactions: ({ ts }) => messenger.reactions.flatMap((one) => (one.ts === ts ? [one.emoji] : [])),
      async [Symbol.asyncDispose]() {},
    });
  });
});
