import { describe, expect, it } from '@jest/globals';
import { pino } from 'pino';
import { livePings } from '../../sandbox/slack/blocks/pings.ts';
import { startSlack, type Slack, type SlackOptions } from '../../sandbox/slack/slack.ts';
import type { Card, OpenedCard } from '../../src/domain/card.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import { createMessenger } from '../../src/slack/messenger.ts';
import { messengerContract } from '../contracts/messenger.ts';
import { someCard } from '../support/card.ts';

const channel = 'C0CSA';
const ada = { id: 'U0BERLIN', name: 'Ada Berger' };
const cardKey = { requestId: someCard.requestId, part: 'card' } as const;
const issue = { id: 1, projectId: 2, iid: 3, project: 'csa/emea', url: 'https://gitlab.example/3' };
const opened: OpenedCard = { ...someCard, progress: { kind: 'opened', issue } };
const linkKey = { requestId: someCard.requestId, part: 'link' } as const;

describe('the messenger in Slack', () => {
  messengerContract(async () => {
    const { slack, messenger, close } = await openMessenger();
    return {
      messenger,
      channel,
      member: ada,
      said: () =>
        slack.messages(channel).map(({ ts, thread_ts: thread }) => ({ ts, threadTs: replyIn(ts, thread) })),
      toldPrivately: (user) => privately(slack, user).length,
      loseNextPost: () => void slack.faults.add({ method: 'chat.postMessage', kind: 'lost' }),
      limitNextPost: (seconds) =>
        void slack.faults.add({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: seconds }),
      write: async (text) => {
        const { ts } = await slack.as(ada.id).post(channel, text);
        return { channel, ts };
      },
      reactions: (posted) =>
        slack
          .messages(channel)
          .flatMap(({ ts, reactions = [] }) => (ts === posted.ts ? reactions.map(({ name }) => name) : [])),
      [Symbol.asyncDispose]: close,
    };
  });

  it('pings nobody with a new card, and links its requester once it is edited', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    const hostile = '<!channel> <!here> @channel <@U0LONDON> <!subteam^S0CSA> <https://evil.example|x>';
    const card: Card = {
      ...someCard,
      partner: hostile,
      customer: hostile,
      need: hostile,
      because: [hostile],
    };

    const posted = await messenger.postCard({ channel }, cardKey, card);
    const [asPosted] = slack.messages(channel);
    await messenger.updateCard(posted, card);
    const [asEdited] = slack.messages(channel);

    expect(livePings(asPosted ?? { text: '' })).toEqual([]);
    expect(JSON.stringify(asPosted?.blocks)).toContain('Ada Berger');
    expect(livePings(asEdited ?? { text: '' })).toEqual(['<@U0BERLIN>']);
    expect(slack.calls.filter(({ args }) => args['link_names'] === true || args['parse'] === 'full')).toEqual(
      [],
    );
  });

  it('leaves nothing that people typed to Slack’s own parsing', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    const offer = { kind: 'open-form', sighting: 'post:C1/1.2' } as const;

    const card = await messenger.postCard({ channel }, cardKey, someCard);
    await messenger.updateCard(card, someCard);
    await messenger.postLinkReply({ channel, threadTs: card.ts }, linkKey, opened);
    await messenger.whisper(ada.id, { channel }, offer);
    await messenger.whisper(ada.id, undefined, offer);

    const written = slack.calls.filter(({ method }) => /^chat\.(?:post|update)/.test(method));
    expect(written.map(({ method, args }) => [method, args['parse']])).toEqual([
      ['chat.postMessage', 'none'],
      ['chat.update', 'none'],
      ['chat.postMessage', 'none'],
      ['chat.postEphemeral', 'none'],
      ['chat.postMessage', 'none'],
    ]);
    const blocks = written
      .map(({ args }) => JSON.stringify(args['blocks'] ?? ''))
      .join()
      .replaceAll('\\', '');
    expect(blocks).toContain('"verbatim":true');
    expect(blocks.split('"verbatim":true').length).toBe(blocks.split('"type":"mrkdwn"').length);
  });

  it('tells a card that Slack does not let us edit from one that is not ours any more', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    const ours = await messenger.postCard({ channel }, cardKey, someCard);
    const anothers = await slack.as(ada.id).post(channel, 'A card of an earlier installation');
    slack.faults.add({ method: 'chat.update', kind: 'error', code: 'cant_update_message' });

    await expect(messenger.updateCard(ours, someCard)).rejects.toMatchObject({ remedy: { kind: 'never' } });
    expect(await messenger.updateCard({ channel, ts: anothers.ts }, someCard)).toBe(false);
  });

  it('says with the link what a card that takes no edit cannot', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;

    await messenger.postLinkReply({ channel, threadTs: '1.2' }, linkKey, opened, { isCardStale: true });
    await messenger.postLinkReply({ channel, threadTs: '1.2' }, linkKey, opened);

    expect(slack.messages(channel).map(({ text }) => text.split('\n').slice(1))).toEqual([
      ['Slack does not let us edit the card above; the issue tells how it stands.'],
      [],
    ]);
  });

  it('unfolds no previews and tells no channel of a reply', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;

    const card = await messenger.postCard({ channel }, cardKey, someCard);
    await messenger.postLinkReply({ channel, threadTs: card.ts }, linkKey, opened);

    expect(slack.messages(channel)).toMatchObject([
      { unfurl_links: false, unfurl_media: false },
      { unfurl_links: false, unfurl_media: false, thread_ts: card.ts },
    ]);
    expect(slack.messages(channel)[1]).not.toHaveProperty('subtype');
  });

  it('posts a card though its requester cannot be looked up', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    slack.faults.add({ method: 'users.info', kind: 'http-500' });

    await messenger.postCard({ channel }, cardKey, someCard);

    expect(JSON.stringify(slack.messages(channel))).toContain('a colleague');
  });

  it('takes a channel by its name, and looks it up once', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    const byName = { channel: 'partner-solutions-architects' };

    const posted = await messenger.postCard(byName, cardKey, someCard);
    const found = await messenger.findPost(byName, cardKey, new Date(0));

    expect(posted.channel).toBe(channel);
    expect(found).toEqual(posted);
    expect(slack.calls.filter(({ method }) => method === 'conversations.list')).toHaveLength(1);
  });

  it('posts by name, with a warning, when the list of channels cannot be read', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    slack.faults.add({ method: 'conversations.list', kind: 'error', code: 'missing_scope' });

    const posted = await messenger.postCard({ channel: 'partner-solutions-architects' }, cardKey, someCard);

    expect(posted.channel).toBe(channel);
    expect(given.warnings()).toEqual(['the list of channels could not be read']);
  });

  it('does not take a message of somebody else for its own', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    await slack.as(ada.id).post(channel, `CSA-17 ${someCard.requestId}`);

    expect(await messenger.findPost({ channel }, cardKey, new Date(0))).toBeUndefined();
  });

  it('finds a card behind hundreds of other messages', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    const posted = await messenger.postCard({ channel }, cardKey, someCard);
    for (let count = 0; count < 250; count += 1) await slack.as(ada.id).post(channel, `chatter ${count}`);

    expect(await messenger.findPost({ channel }, cardKey, new Date(0))).toEqual(posted);
    expect(slack.calls.filter(({ method }) => method === 'conversations.history')).toHaveLength(2);
  });

  it.each([
    ['a channel we are not in', 'C0GENERAL', ada.id],
    ['a channel they are not in', 'C0CSA', 'U0STRANGER'],
    ['a channel nobody knows', 'C0NOWHERE', ada.id],
  ])('confirms directly instead of in %s', async (_, where, user) => {
    await using given = await openMessenger();
    const { slack, messenger } = given;

    await messenger.whisper(user, { channel: where }, confirmation);

    const direct = slack.messages(slack.as(user).directChannel());
    expect(direct).toMatchObject([{ text: expect.stringContaining('CSA-17') }]);
  });

  it.each(['channel_not_found', 'restricted_action', 'user_disabled'])(
    'gives a person up whom Slack does not let us write to (%s)',
    async (code) => {
      await using given = await openMessenger();
      const { slack, messenger } = given;
      slack.faults.add({ method: 'chat.postMessage', kind: 'error', code });

      await expect(messenger.whisper(ada.id, undefined, confirmation)).rejects.toMatchObject({
        code,
        remedy: { kind: 'never' },
      });
    },
  );

  it('waits for an operator where the same word is about a channel', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    slack.faults.add({ method: 'chat.postMessage', kind: 'error', code: 'channel_not_found' });

    await expect(messenger.postCard({ channel }, cardKey, someCard)).rejects.toMatchObject({
      remedy: { kind: 'mend', what: 'place' },
    });
  });

  it('confirms once when Slack wants us to wait', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    slack.faults.add({ method: 'chat.postEphemeral', kind: 'ratelimited', retryAfterS: 3 });

    await expect(messenger.whisper(ada.id, { channel }, confirmation)).rejects.toMatchObject({
      remedy: { kind: 'wait', ms: 3_000 },
    });
    expect(privately(slack, ada.id)).toEqual([]);
  });

  it('does not hold up other calls while one has to wait', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    slack.faults.add({ method: 'chat.update', kind: 'ratelimited', retryAfterS: 600 });
    const posted = await messenger.postCard({ channel }, cardKey, someCard);

    await expect(messenger.updateCard(posted, someCard)).rejects.toMatchObject({
      remedy: { kind: 'wait', ms: 600_000 },
    });
    await expect(messenger.permalink(posted)).resolves.toContain(channel);
  });

  it('does not post to a channel again before the time Slack named, whoever asks', async () => {
    await using given = await openMessenger();
    const { slack, messenger, clock } = given;
    slack.faults.add({ method: 'chat.postMessage', kind: 'ratelimited', retryAfterS: 5 });
    const posts = (): number => slack.calls.filter(({ method }) => method === 'chat.postMessage').length;
    await expect(messenger.postCard({ channel }, cardKey, someCard)).rejects.toMatchObject({
      code: 'ratelimited',
    });

    clock.ms += 2_000;
    await expect(messenger.postCard({ channel }, cardKey, someCard)).rejects.toMatchObject({
      code: 'ratelimited',
      remedy: { kind: 'wait', ms: 3_000 },
    });
    const before = posts();
    await messenger.postCard({ channel: 'C0SHARED' }, cardKey, someCard);
    clock.ms += 3_000;
    await messenger.postCard({ channel }, cardKey, someCard);

    expect([before, posts()]).toEqual([1, 3]);
  });

  it.each([
    ['a rate limit', { kind: 'ratelimited', retryAfterS: 30 }],
    ['a rate limit in words', { kind: 'error', code: 'ratelimited' }],
  ] as const)('does not read any channel before %s is over', async (_, fault) => {
    await using given = await openMessenger();
    const { slack, messenger, clock } = given;
    slack.faults.add({ method: 'conversations.history', ...fault });
    await expect(messenger.findPost({ channel }, cardKey, new Date(0))).rejects.toMatchObject({
      code: 'ratelimited',
    });

    clock.ms += 29_000;
    await expect(messenger.findPost({ channel: 'C0SHARED' }, cardKey, new Date(0))).rejects.toMatchObject({
      remedy: { kind: 'wait', ms: 1_000 },
    });
    clock.ms += 1_000;

    expect(await messenger.findPost({ channel }, cardKey, new Date(0))).toBeUndefined();
    expect(slack.calls.filter(({ method }) => method === 'conversations.history')).toHaveLength(2);
  });

  it.each([
    ['U0BERLIN', 'member'],
    ['U0GUEST', 'guest'],
    ['U0STRANGER', 'stranger'],
    ['U0GONE', 'deleted'],
    ['U0BOT', 'bot'],
  ])('knows %s for a %s', async (user, standing) => {
    await using given = await openMessenger();

    expect(await given.messenger.person(user)).toMatchObject({ id: user, standing });
  });

  it('keeps who somebody is for ten minutes', async () => {
    await using given = await openMessenger();
    const { slack, messenger, clock } = given;
    const lookUps = (): number => slack.calls.filter(({ method }) => method === 'users.info').length;

    await messenger.person(ada.id);
    clock.ms += 9 * 60_000;
    await messenger.person(ada.id);
    const before = lookUps();
    clock.ms += 2 * 60_000;
    await messenger.person(ada.id);

    expect([before, lookUps()]).toEqual([1, 2]);
  });

  it.each([null, '', 'Mars/Phobos'])('knows somebody without a zone whose zone is %j', async (tz) => {
    await using given = await openMessenger({ people: [{ ...ada, real_name: ada.name, tz }] });

    expect(await given.messenger.person(ada.id)).not.toHaveProperty('timeZone');
  });

  it.each(['channel_not_found', 'not_in_channel', 'missing_scope'])(
    'says that a post cannot be read, and waits for nobody (%s)',
    async (code) => {
      await using given = await openMessenger();
      const { slack, messenger } = given;
      slack.faults.add({ method: 'conversations.replies', kind: 'error', code });

      expect(await messenger.readPost({ channel, ts: '1700000000.000100' })).toEqual({ kind: 'closed' });
    },
  );

  it('does not keep a look-up that failed', async () => {
    await using given = await openMessenger();
    const { slack, messenger } = given;
    slack.faults.add({ method: 'users.info', kind: 'http-500' });

    await expect(messenger.person(ada.id)).rejects.toMatchObject({ remedy: { kind: 'retry' } });
    await expect(messenger.person(ada.id)).resolves.toMatchObject({ standing: 'member' });
  });
});

const confirmation = {
  kind: 'confirmation',
  card: someCard,
  cardLink: 'https://home.slack.example/p1',
  isElsewhere: false,
} as const;

type Given = AsyncDisposable & {
  readonly slack: Slack;
  readonly messenger: Messenger;
  readonly clock: { ms: number };
  readonly warnings: () => readonly unknown[];
  readonly close: () => Promise<void>;
};

async function openMessenger(options: SlackOptions = {}): Promise<Given> {
  const slack = await startSlack(options);
  const clock = { ms: Date.now() };
  const lines: Record<string, unknown>[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const access = { token: slack.botToken, apiUrl: slack.apiUrl };
  const close = async (): Promise<void> => {
    await slack[Symbol.asyncDispose]();
  };
  return {
    slack,
    messenger: createMessenger(access, log, () => new Date(clock.ms)),
    clock,
    warnings: () => lines.filter((line) => line['sdk'] === undefined).map((line) => line['msg']),
    close,
    [Symbol.asyncDispose]: close,
  };
}

function replyIn(ts: string, thread: string | undefined): string | undefined {
  return thread === ts ? undefined : thread;
}

function privately(slack: Slack, user: string): readonly unknown[] {
  const person = slack.as(user);
  return [
    ...person.sees(channel).filter(({ ephemeral }) => ephemeral),
    ...slack.messages(person.directChannel()),
  ];
}
