import type { ChatUpdateArguments, WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import type { Posted } from '../../domain/request.ts';
import { calling } from './failures.ts';
import type { Identity } from './identity.ts';
import { messageAt } from './read-post.ts';

/**
 * Gives a message of ours new content; false where it is not there as ours any more. May be repeated. Throws
 * `Failure`, also where it stands there and Slack takes no edit.
 */
export async function editPost(
  client: WebClient,
  identity: () => Promise<Identity>,
  edit: ChatUpdateArguments,
): Promise<boolean> {
  try {
    await calling('repeatable', () => client.chat.update(edit));
    return true;
  } catch (error) {
    if (!(error instanceof Failure) || (await isStillOurs(client, identity, edit, error))) throw error;
    return false;
  }
}

/**
 * What somebody deleted is no message of ours any more, nor what another bot posted before this one was
 * installed in its place: nobody can work with either. Where nobody lets us look it is.
 */
async function isStillOurs(
  client: WebClient,
  identity: () => Promise<Identity>,
  posted: Posted,
  { code }: Failure,
): Promise<boolean> {
  if (code === 'message_not_found') return false;
  if (code !== 'cant_update_message') return true;
  const message = await messageAt(client, posted);
  if (message === 'gone' || message === 'closed') return message === 'closed';
  const { botId, userId } = await identity();
  return message.bot_id === botId || message.user === userId;
}
