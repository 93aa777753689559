import type { ConversationsRepliesResponse, WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import type { Posted } from '../../domain/request.ts';
import { plainFromSlack } from '../../domain/text/from-slack.ts';
import type { ReadPost } from '../../ports/messenger.ts';
import { encodedTextOf } from '../message-text.ts';
import { calling } from './failures.ts';

type Message = NonNullable<ConversationsRepliesResponse['messages']>[number] & { readonly subtype?: string };

/** What people write; every other subtype is Slack's own, an app's, or a change to something older. */
const written = new Set([undefined, 'file_share', 'thread_broadcast']);

/** Whether a message, as events and the Web API tell of it, was written by a person. */
export function isWritten({ subtype, bot_id: bot }: { readonly subtype?: string; readonly bot_id?: string }) {
  return bot === undefined && written.has(subtype);
}

/**
 * What a message says, reply or not. Throws `Failure`.
 * `conversations.replies` finds both: "ts" may be that of any message.
 * https://docs.slack.dev/reference/methods/conversations.replies
 */
export async function readPost(client: WebClient, { channel, ts }: Posted): Promise<ReadPost> {
  const message = await messageAt(client, { channel, ts });
  if (message === 'gone' || message === 'closed') return { kind: message };
  if (message.user === undefined || !isWritten(message)) return { kind: 'automatic' };
  const threadTs = message.thread_ts;
  const thread = threadTs === undefined || threadTs === ts ? {} : { threadTs };
  const text = plainFromSlack(encodedTextOf(message));
  return { kind: 'written', post: { channel, ts, ...thread, author: message.user, text } };
}

/**
 * `closed` where Slack does not let us read: nobody lets us in because of one post, so nobody waits for that.
 * Throws `Failure`.
 */
export async function messageAt(
  client: WebClient,
  { channel, ts }: Posted,
): Promise<Message | 'gone' | 'closed'> {
  const only = { channel, ts, oldest: ts, latest: ts, inclusive: true, limit: 5 };
  try {
    const answer = await calling('repeatable', () => client.conversations.replies(only));
    const message: Message | undefined = answer.messages?.find((one) => one.ts === ts);
    // What is left of a post with replies is a message too.
    return message === undefined || message.subtype === 'tombstone' ? 'gone' : message;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    if (['thread_not_found', 'message_not_found'].includes(error.code)) return 'gone';
    // In private channels the bot has no scope to read, which nobody gives it because of one post either.
    if (['channel_not_found', 'not_in_channel', 'missing_scope'].includes(error.code)) return 'closed';
    throw error;
  }
}
