import type { ConversationsInfoResponse, WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import type { Messenger, Room } from '../../ports/messenger.ts';
import { calling } from './failures.ts';
import { kept } from './kept.ts';

type Channel = NonNullable<ConversationsInfoResponse['channel']>;

/**
 * Long enough for a busy channel, short enough for one that is being opened to another company. One that
 * opens to us, by an invitation, is open at once.
 */
const keeping = { ms: 5 * 60_000, most: 2_000, isKept: ({ kind }: Room) => kind !== 'closed' };

/**
 * What channels are to us, kept for five minutes where they are open to us. What Slack will not tell us about
 * (a private channel, a direct message of others) is `closed`. Throws `Failure` where asking again may help.
 */
export function createRooms(client: WebClient, now: () => Date): Messenger['room'] {
  return kept((channel) => look(client, channel), keeping, now);
}

async function look(client: WebClient, channel: string): Promise<Room> {
  try {
    const answer = await calling('repeatable', () => client.conversations.info({ channel }));
    return roomOf(answer.channel);
  } catch (error) {
    if (error instanceof Failure && isAnswer(error)) return { kind: 'closed' };
    throw error;
  }
}

function isAnswer({ code, remedy }: Failure): boolean {
  return remedy.kind === 'never' || code === 'channel_not_found' || code === 'missing_scope';
}

function roomOf(channel: Channel | undefined): Room {
  if (channel?.is_member !== true || channel.is_archived === true) return { kind: 'closed' };
  const name = channel.name ?? '';
  return isShared(channel) ? { kind: 'shared', name } : { kind: 'ours', name };
}

/** Shared within one organisation is still among ourselves. An invitation counts before it is accepted. */
function isShared(channel: Channel): boolean {
  const isExternal = channel.is_ext_shared === true || channel.is_pending_ext_shared === true;
  return isExternal || (channel.is_shared === true && channel.is_org_shared !== true);
}
