import type { ConversationsInfoResponse, WebClient } from '@slack/web-api';
import { Failure } from '../../domain/failure.ts';
import type { Room } from '../../ports/messenger.ts';
import { calling } from './failures.ts';

type Channel = NonNullable<ConversationsInfoResponse['channel']>;

/** Long enough for a busy channel, short enough for one that is being opened to another company. */
const keptMs = 5 * 60_000;
const keptRooms = 2_000;

/**
 * What channels are to us, kept for five minutes where they are open to us. What Slack will not tell us about (a private channel,
 * a direct message of others) is `closed`. Throws `Failure` where asking again may help.
 */
export function createRooms(client: WebClient, now: () => Date): (channel: string) => Promise<Room> {
  const known = new Map<string, { readonly room: Room; readonly until: number }>();
  return async (channel) => {
    const kept = known.get(channel);
    if (kept !== undefined && kept.until > now().getTime()) return kept.room;
    const room = await look(client, channel);
    // One that opens to us, by an invitation, is open at once.
    if (room.kind === 'closed') return room;
    if (known.size >= keptRooms) known.clear();
    known.set(channel, { room, until: now().getTime() + keptMs });
    return room;
  };
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
