import type { WebClient } from '@slack/web-api';
import type { Logger } from 'pino';
import { Failure } from '../domain/failure.ts';
import type { Place, Posted } from '../domain/request.ts';
import { mrkdwnLine } from '../domain/text/slack-mrkdwn.ts';
import type { Messenger, PostKey } from '../ports/messenger.ts';
import { additionText } from './messages/addition.ts';
import { cardMessage, linkedAsker, askerOf } from './messages/card.ts';
import { linkReplyText } from './messages/link-reply.ts';
import { whisperMessage } from './messages/whisper.ts';
import { BackgroundClient } from './web-api/background-client.ts';
import { createChannels } from './web-api/channels.ts';
import { editPost } from './web-api/edit-post.ts';
import { answeredMs, calling } from './web-api/failures.ts';
import { findPost, metadataOf } from './web-api/find-post.ts';
import { createIdentity } from './web-api/identity.ts';
import { createPauses } from './web-api/pauses.ts';
import { createPeople } from './web-api/people.ts';
import { literal, quiet } from './web-api/quiet.ts';
import { readPost } from './web-api/read-post.ts';
import { createRooms } from './web-api/rooms.ts';
import { sendWhisper } from './web-api/whispers.ts';

export type SlackAccess = {
  /** Bot token, `xoxb-…`. */
  readonly token: string;
  /** Ends in `/api/`. */
  readonly apiUrl: string;
};

/** Speaks to people for the tasks. */
export function createMessenger(access: SlackAccess, log: Logger, now: () => Date): Messenger {
  const pauses = createPauses(now);
  const client = new BackgroundClient(access, log, 10_000, pauses);
  // A person waits for this one, with an ack to follow.
  const brisk = new BackgroundClient(access, log, 1_500, pauses);
  const identity = createIdentity(client);
  const channels = createChannels(client, log);
  const roomOf = createRooms(brisk, now);
  const person = createPeople(brisk, createIdentity(brisk), now);

  async function resolved(place: Place): Promise<Place> {
    return { ...place, channel: await channels.idOf(place.channel) };
  }

  return {
    async findPost(place, key, since) {
      const { botId } = await identity();
      const channel = await channels.find(place.channel);
      // A history has no name; a place that is not found now may still hold what is looked for.
      if (channel === undefined) throw unresolved(place.channel);
      return findPost(client, botId, { ...place, channel }, key, since);
    },
    async postCard(place, key, card) {
      const requester = await nameOf(card.requester, person);
      const filedBy = card.filedBy === undefined ? undefined : await nameOf(card.filedBy, person);
      return post(client, await resolved(place), key, cardMessage(card, askerOf(requester, filedBy)));
    },
    async updateCard({ channel, ts }, card) {
      // An edit notifies nobody, so here the requester can be a link to themselves.
      const message = cardMessage(card, linkedAsker(card));
      const metadata = metadataOf({ requestId: card.requestId, part: 'card' });
      return editPost(client, identity, { channel, ts, ...message, ...literal, metadata });
    },
    async postLinkReply(place, key, card, { isCardStale } = { isCardStale: false }) {
      return post(client, await resolved(place), key, { text: linkReplyText(card, isCardStale) });
    },
    async postAddition(place, key, { author, text }) {
      const message = { text: additionText(await nameOf(author, person), text) };
      return post(client, await resolved(place), key, message);
    },
    whisper: (user, place, whisper) => sendWhisper(client, user, place, whisperMessage(whisper)),
    react: (posted, emoji) => react(client, posted, emoji),
    readPost: (posted) => readPost(client, posted),
    async room(channel) {
      const id = await channels.find(channel);
      return id === undefined ? { kind: 'closed' } : roomOf(id);
    },
    permalink: (posted) => permalink(client, posted),
    person,
  };
}

function unresolved(channel: string): Failure {
  const remedy = { kind: 'mend', ms: 60_000, what: 'place' } as const;
  return new Failure('slack', 'channel_not_found', remedy, `Slack shows no channel ${channel}`);
}

/** How a new card names its requester: by name, for a mention in a post pings. */
async function nameOf(userId: string, person: Messenger['person']): Promise<string> {
  try {
    return mrkdwnLine((await person(userId)).name, 80);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return 'a colleague';
  }
}

async function post(
  client: WebClient,
  { channel, threadTs }: Place,
  key: PostKey,
  message: { readonly text: string; readonly blocks?: ReturnType<typeof cardMessage>['blocks'] },
): Promise<Posted> {
  const thread = threadTs === undefined ? {} : { thread_ts: threadTs, reply_broadcast: false };
  const metadata = metadataOf(key);
  const posted = await calling('create', () =>
    client.chat.postMessage({ channel, ...thread, ...message, ...quiet, metadata }),
  );
  if (posted.channel === undefined || posted.ts === undefined) {
    throw new Failure(
      'slack',
      'unreadable',
      { kind: 'unknown', withinMs: answeredMs },
      'Slack did not say where the message is',
    );
  }
  return { channel: posted.channel, ts: posted.ts };
}

async function react(client: WebClient, { channel, ts }: Posted, name: string): Promise<void> {
  try {
    await calling('repeatable', () => client.reactions.add({ channel, timestamp: ts, name }));
  } catch (error) {
    if (!(error instanceof Failure && error.code === 'already_reacted')) throw error;
  }
}

async function permalink(client: WebClient, { channel, ts }: Posted): Promise<string> {
  const answer = await calling('repeatable', () => client.chat.getPermalink({ channel, message_ts: ts }));
  if (answer.permalink !== undefined) return answer.permalink;
  throw new Failure('slack', 'unreadable', { kind: 'retry' }, 'Slack did not give the link');
}
