import { app, team } from './identity.ts';
import { announceChange, announceMessage, announceRemoval } from './message-events.ts';
import { isReply, type Ephemeral, type SimMessage } from './message.ts';
import { SlackError } from './slack-error.ts';
import { withIds } from './blocks/interactive.ts';
import type { Receipt } from './delivery/parcel.ts';
import type { World } from './world.ts';

/** What somebody wants said; ts, ids and team are added here. */
export type NewMessage = Omit<SimMessage, 'type' | 'ts' | 'team'>;

type Said = { readonly message: SimMessage; readonly delivered: Promise<readonly Receipt[]> };

/** Says something in a conversation and tells the bot, where its manifest asked for it. */
export function say(world: World, message: NewMessage): Said {
  const said = complete(world, message);
  const channel = messagesOf(world, said.channel);
  channel.set(said.ts, said);
  const parent = said.thread_ts === undefined ? undefined : channel.get(said.thread_ts);
  if (parent && parent.thread_ts === undefined) {
    channel.set(parent.ts, { ...parent, thread_ts: parent.ts });
  }
  world.changes.fire();
  return { message: said, delivered: announceMessage(world, said) };
}

/** Shows something to one person only. */
export function whisper(world: World, to: string, message: NewMessage): Ephemeral {
  const whispered: Ephemeral = { ...complete(world, message), to };
  world.ephemerals.push(whispered);
  world.changes.fire();
  return whispered;
}

/** Puts a changed message in the place of the one with its ts. */
export function replace(world: World, changed: SimMessage): Promise<readonly Receipt[]> {
  const previous = messageAt(world, changed.channel, changed.ts);
  const blocks = changed.blocks && withIds(changed.blocks, () => blockId(world));
  const message = { ...changed, ...(blocks && { blocks }) };
  messagesOf(world, changed.channel).set(changed.ts, message);
  world.changes.fire();
  return announceChange(world, message, previous);
}

/** Takes a message away; a parent with replies leaves a tombstone, as in Slack. */
export function remove(world: World, message: SimMessage): Promise<readonly Receipt[]> {
  const channel = messagesOf(world, message.channel);
  const { channel: id, ts, type, user, team: home, thread_ts: threadTs } = message;
  const base = {
    type,
    channel: id,
    ts,
    user,
    team: home,
    ...(threadTs !== undefined && { thread_ts: threadTs }),
  };
  if (repliesTo(world, id, ts).length > 0) {
    channel.set(ts, { ...base, subtype: 'tombstone', text: 'This message was deleted.' });
  } else {
    channel.delete(ts);
  }
  world.changes.fire();
  return announceRemoval(world, message);
}

/** All messages of a conversation, oldest first. */
export function allMessages(world: World, channel: string): readonly SimMessage[] {
  return [...(world.messages.get(channel)?.values() ?? [])];
}

export function repliesTo(world: World, channel: string, ts: string): readonly SimMessage[] {
  return allMessages(world, channel).filter((message) => isReply(message) && message.thread_ts === ts);
}

/** Throws `message_not_found`. */
export function messageAt(world: World, channel: string, ts: string | undefined): SimMessage {
  const found = world.messages.get(channel)?.get(ts ?? '');
  if (!found) throw new SlackError('message_not_found');
  return found;
}

/** What marks a message as the bot's. */
export const byBot = { user: app.botUser, bot_id: app.botId, app_id: app.id } as const;

function complete(world: World, message: NewMessage): SimMessage {
  const blocks = message.blocks && withIds(message.blocks, () => blockId(world));
  return { ...message, ...(blocks && { blocks }), type: 'message', ts: world.ids.ts(), team: team.id };
}

function messagesOf(world: World, channel: string): Map<string, SimMessage> {
  const known = world.messages.get(channel) ?? new Map<string, SimMessage>();
  world.messages.set(channel, known);
  return known;
}

function blockId(world: World): string {
  return world.ids.next('b');
}
