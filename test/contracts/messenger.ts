import { expect, it } from '@jest/globals';
import type { Addition } from '../../src/domain/addition.ts';
import type { Card, OpenedCard } from '../../src/domain/card.ts';
import type { Posted } from '../../src/domain/request.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import { someCard } from '../support/card.ts';

type Said = { readonly ts: string; readonly threadTs: string | undefined };

export type MessengerUnderTest = AsyncDisposable & {
  readonly messenger: Messenger;
  /** A channel we may write in. */
  readonly channel: string;
  /** A member of that channel, known to Slack. */
  readonly member: { readonly id: string; readonly name: string };
  /** What everybody sees in the channel, oldest first. */
  said(): readonly Said[];
  /** What one person alone was told, wherever. */
  toldPrivately(userId: string): number;
  /** The next post happens, but its answer is lost. */
  loseNextPost(): void;
  /** The next post is refused with a wish to wait. */
  limitNextPost(seconds: number): void;
  /** The member writes something in the channel. */
  write(text: string): Promise<Posted>;
  /** Emoji of ours on a message. */
  reactions(posted: Posted): readonly string[];
};

const requestId = '0196a0b0-0000-7000-8000-000000000001';
const cardKey = { requestId, part: 'card' } as const;
const linkKey = { requestId, part: 'link' } as const;
const longAgo = new Date(0);

/** What every messenger promises. Call it inside a `describe`. */
export function messengerContract(open: () => Promise<MessengerUnderTest>): void {
  it('posts a card as a message of its own and finds it by its key', async () => {
    await using given = await open();
    const { messenger, channel } = given;

    const posted = await messenger.postCard({ channel }, cardKey, someCard);

    expect(given.said()).toEqual([{ ts: posted.ts, threadTs: undefined }]);
    expect(await messenger.findPost({ channel }, cardKey, longAgo)).toEqual(posted);
  });

  it('does not find another request’s card, nor another part', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    await messenger.postCard({ channel }, cardKey, someCard);

    expect(
      await messenger.findPost({ channel }, { ...cardKey, requestId: 'another' }, longAgo),
    ).toBeUndefined();
    expect(await messenger.findPost({ channel }, linkKey, longAgo)).toBeUndefined();
  });

  it('does not look further back than asked', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    await messenger.postCard({ channel }, cardKey, someCard);
    const farAhead = new Date(Date.now() + 3_600_000);

    expect(await messenger.findPost({ channel }, cardKey, farAhead)).toBeUndefined();
  });

  it('replies in the thread and finds the reply there', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    const card = await messenger.postCard({ channel }, cardKey, someCard);
    const thread = { channel, threadTs: card.ts };

    const reply = await messenger.postLinkReply(thread, linkKey, opened(someCard));

    expect(given.said()).toContainEqual({ ts: reply.ts, threadTs: card.ts });
    expect(await messenger.findPost(thread, linkKey, longAgo)).toEqual(reply);
  });

  it('posts a card into a thread when the request came from there', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    const question = await messenger.postCard({ channel }, { ...cardKey, requestId: 'question' }, someCard);
    const thread = { channel, threadTs: question.ts };

    const posted = await messenger.postCard(thread, cardKey, someCard);

    expect(given.said()).toContainEqual({ ts: posted.ts, threadTs: question.ts });
    expect(await messenger.findPost(thread, cardKey, longAgo)).toEqual(posted);
  });

  it('edits the card in place, any number of times, and still finds it', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    const posted = await messenger.postCard({ channel }, cardKey, someCard);

    await messenger.updateCard(posted, opened(someCard));
    await messenger.updateCard(posted, opened(someCard));

    expect(given.said()).toHaveLength(1);
    expect(await messenger.findPost({ channel }, cardKey, longAgo)).toEqual(posted);
  });

  it('says “unknown” when a post’s answer is lost, and the post can be found', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    given.loseNextPost();

    await expect(messenger.postCard({ channel }, cardKey, someCard)).rejects.toMatchObject({
      name: 'Failure',
      remedy: { kind: 'unknown' },
    });

    const [only] = given.said();
    expect(await messenger.findPost({ channel }, cardKey, longAgo)).toEqual({ channel, ts: only?.ts });
    expect(given.said()).toHaveLength(1);
  });

  it('passes a wish to wait on, and nothing was posted', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    given.limitNextPost(7);

    await expect(messenger.postCard({ channel }, cardKey, someCard)).rejects.toMatchObject({
      name: 'Failure',
      remedy: { kind: 'wait', ms: 7_000 },
    });
    expect(given.said()).toEqual([]);
  });

  it('replies with an addition and finds that by its own key', async () => {
    await using given = await open();
    const { messenger, channel, member } = given;
    const card = await messenger.postCard({ channel }, cardKey, someCard);
    const thread = { channel, threadTs: card.ts };
    const key = { requestId, part: `addition:${addition.id}` } as const;

    const reply = await messenger.postAddition(thread, key, { ...addition, author: member.id });

    expect(given.said()).toContainEqual({ ts: reply.ts, threadTs: card.ts });
    expect(await messenger.findPost(thread, key, longAgo)).toEqual(reply);
    expect(await messenger.findPost(thread, linkKey, longAgo)).toBeUndefined();
  });

  it('reacts once, however often it is asked to', async () => {
    await using given = await open();
    const posted = await given.write('Anybody for a demo?');

    await given.messenger.react(posted, 'eyes');
    await given.messenger.react(posted, 'eyes');

    expect(given.reactions(posted)).toEqual(['eyes']);
  });

  it('reads what somebody wrote, and knows when it is gone', async () => {
    await using given = await open();
    const { messenger, channel, member } = given;
    const posted = await given.write('Anybody for a demo?');

    expect(await messenger.readPost(posted)).toEqual({
      kind: 'written',
      post: { ...posted, author: member.id, text: 'Anybody for a demo?' },
    });
    expect(await messenger.readPost({ channel, ts: '1.000001' })).toEqual({ kind: 'gone' });
  });

  it('knows a channel of ours', async () => {
    await using given = await open();

    expect(await given.messenger.room(given.channel)).toEqual({ kind: 'ours', name: expect.any(String) });
  });

  it('says that a card is no longer there', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    const posted = await messenger.postCard({ channel }, cardKey, someCard);

    expect(await messenger.updateCard(posted, someCard)).toBe(true);
    expect(await messenger.updateCard({ channel, ts: '1.000001' }, someCard)).toBe(false);
  });

  it('tells one person privately, where they asked or directly', async () => {
    await using given = await open();
    const { messenger, channel, member } = given;

    await messenger.whisper(member.id, { channel }, { kind: 'sentence', text: 'Hello.' });
    await messenger.whisper(member.id, undefined, { kind: 'sentence', text: 'Hello.' });

    expect(given.toldPrivately(member.id)).toBe(2);
    expect(given.said()).toEqual([]);
  });

  it('links to a message', async () => {
    await using given = await open();
    const { messenger, channel } = given;
    const posted = await messenger.postCard({ channel }, cardKey, someCard);

    expect(await messenger.permalink(posted)).toMatch(/^https:\/\//);
  });

  it('knows people, and says so when it does not', async () => {
    await using given = await open();
    const { messenger, member } = given;

    expect(await messenger.person(member.id)).toMatchObject({ ...member, standing: 'member' });
    await expect(messenger.person('U0NOBODY')).rejects.toMatchObject({ name: 'Failure' });
  });
}

const addition: Addition = {
  id: '0196a0b0-0000-7000-8000-0000000000ad',
  key: 'view:V1',
  requestId,
  author: 'U0NOBODY',
  text: 'They run Jenkins as well.',
  done: {},
  doubts: {},
  createdAt: new Date(),
};

function opened(card: Card): OpenedCard {
  const url = 'https://gitlab.example/csa/emea/-/issues/3';
  return {
    ...card,
    progress: { kind: 'opened', issue: { id: 9, iid: 3, projectId: 7, project: 'csa/emea', url } },
  };
}
