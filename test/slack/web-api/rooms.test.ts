import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import type { SimChannel } from '../../../sandbox/slack/seeds.ts';
import { startSlack, type Slack } from '../../../sandbox/slack/slack.ts';
import type { Messenger } from '../../../src/ports/messenger.ts';
import { createMessenger } from '../../../src/slack/messenger.ts';
import { someCard } from '../../support/card.ts';

const bot = 'U0BOT';
const channels: readonly SimChannel[] = [
  { id: 'C0OURS', name: 'ours', members: [bot, 'U0BERLIN'] },
  { id: 'C0SHARED', name: 'shared', members: [bot, 'U0BERLIN'], is_ext_shared: true },
  { id: 'C0OTHER', name: 'other', members: ['U0BERLIN'] },
  { id: 'C0SECRET', name: 'secret', members: ['U0BERLIN'], is_private: true },
  { id: 'C0PRIVATE', name: 'private', members: [bot, 'U0BERLIN'], is_private: true },
  { id: 'C0OLD', name: 'old', members: [bot, 'U0BERLIN'], is_archived: true },
];

type Given = AsyncDisposable & {
  readonly slack: Slack;
  readonly messenger: Messenger;
  readonly clock: { ms: number };
};

async function open(): Promise<Given> {
  const slack = await startSlack({ channels });
  const clock = { ms: Date.now() };
  const access = { token: slack.botToken, apiUrl: slack.apiUrl };
  const messenger = createMessenger(access, pino({ level: 'silent' }), () => new Date(clock.ms));
  return { slack, messenger, clock, [Symbol.asyncDispose]: () => slack[Symbol.asyncDispose]() };
}

describe('rooms', () => {
  it.each([
    ['C0OURS', { kind: 'ours', name: 'ours' }],
    ['C0SHARED', { kind: 'shared', name: 'shared' }],
    ['C0OTHER', { kind: 'closed' }],
    ['C0SECRET', { kind: 'closed' }],
    ['C0PRIVATE', { kind: 'closed' }],
    ['C0OLD', { kind: 'closed' }],
    ['C0NOWHERE', { kind: 'closed' }],
    ['D0OTHERS', { kind: 'closed' }],
  ])('%s is %j', async (channel, room) => {
    await using given = await open();

    expect(await given.messenger.room(channel)).toEqual(room);
  });

  it('are found by their names', async () => {
    await using given = await open();

    expect(await given.messenger.room('shared')).toEqual({ kind: 'shared', name: 'shared' });
    expect(await given.messenger.room('nowhere')).toEqual({ kind: 'closed' });
  });

  it('are not closed because the list of channels cannot be read', async () => {
    await using given = await open();
    given.slack.faults.add({ method: 'conversations.list', kind: 'ratelimited', retryAfterS: 30 });

    await expect(given.messenger.room('ours')).rejects.toMatchObject({ remedy: { kind: 'wait' } });
  });

  it('are asked for once in five minutes', async () => {
    await using given = await open();
    const { slack, messenger, clock } = given;
    const asked = () => slack.calls.filter(({ method }) => method === 'conversations.info').length;

    await messenger.room('C0OURS');
    await messenger.room('C0OURS');
    const before = asked();
    clock.ms += 6 * 60_000;
    await messenger.room('C0OURS');

    expect([before, asked()]).toEqual([1, 2]);
  });

  it('are not guessed when Slack is in trouble', async () => {
    await using given = await open();
    given.slack.faults.add({ method: 'conversations.info', kind: 'http-500' });

    await expect(given.messenger.room('C0OURS')).rejects.toMatchObject({ remedy: { kind: 'retry' } });
    expect(await given.messenger.room('C0OURS')).toEqual({ kind: 'ours', name: 'ours' });
  });
});

describe('a post', () => {
  it('is read wherever it stands, as people see it', async () => {
    await using given = await open();
    const { slack, messenger } = given;
    const ada = slack.as('U0BERLIN');
    const top = await ada.post('C0OURS', 'R&D needs <help>');
    const reply = await ada.post('C0OURS', 'Me too', { threadTs: top.ts });

    expect(await messenger.readPost(top)).toEqual({
      kind: 'written',
      post: { channel: 'C0OURS', ts: top.ts, author: 'U0BERLIN', text: 'R&D needs <help>' },
    });
    expect(await messenger.readPost(reply)).toMatchObject({ post: { text: 'Me too', threadTs: top.ts } });
  });

  it.each([
    ['alone', false],
    ['with replies', true],
  ])('%s is told to be gone', async (_, hasReply) => {
    await using given = await open();
    const { slack, messenger } = given;
    const ada = slack.as('U0BERLIN');
    const post = await ada.post('C0OURS', 'Never mind');
    if (hasReply) await ada.post('C0OURS', 'Really', { threadTs: post.ts });

    await ada.remove(post);

    expect(await messenger.readPost(post)).toEqual({ kind: 'gone' });
  });

  it('of an app is told from what people write', async () => {
    await using given = await open();
    const { messenger } = given;
    const key = { requestId: someCard.requestId, part: 'card' } as const;

    const ours = await messenger.postCard({ channel: 'C0OURS' }, key, someCard);

    expect(await messenger.readPost(ours)).toEqual({ kind: 'automatic' });
  });

  it('takes the same reaction twice', async () => {
    await using given = await open();
    const { slack, messenger } = given;
    const post = await slack.as('U0BERLIN').post('C0OURS', 'Help');

    await messenger.react(post, 'eyes');
    await messenger.react(post, 'eyes');

    expect(slack.messages('C0OURS')[0]?.reactions).toEqual([{ name: 'eyes', users: [bot], count: 1 }]);
  });
});
