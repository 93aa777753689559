import { app, teamUrl } from './identity.ts';
import type { SimMessage } from './message.ts';
import type { SimChannel } from './seeds.ts';
import { SlackError } from './slack-error.ts';
import type { World } from './world.ts';

/** Somewhere messages stand: a channel or a direct message with the bot. */
export type Conversation =
  | { readonly kind: 'channel'; readonly id: string; readonly channel: SimChannel }
  | { readonly kind: 'direct'; readonly id: string; readonly user: string };

/** By id, as most methods want it; throws `channel_not_found`, also for private channels without the bot. */
export function conversation(world: World, id: string | undefined): Conversation {
  const user = world.directs.get(id ?? '');
  if (id !== undefined && user !== undefined) return { kind: 'direct', id, user };
  const channel = world.channels.get(id ?? '');
  if (!channel || (channel.is_private && !isMember(channel, app.botUser))) {
    throw new SlackError('channel_not_found');
  }
  return { kind: 'channel', id: channel.id, channel };
}

/** By id, `#name`, name, or user id (a direct message): only chat.postMessage takes all of these. */
export function postingPlace(world: World, target: string | undefined): Conversation {
  if (target !== undefined && world.people.has(target)) return openDirect(world, target);
  const name = target?.replace(/^#/u, '');
  const named = [...world.channels.values()].find((channel) => channel.name === name);
  return conversation(world, named?.id ?? target);
}

/** The direct message between the bot and a person, opened when needed. */
export function openDirect(world: World, user: string): Conversation {
  const person = world.people.get(user);
  if (!person || person.deleted) throw new SlackError(person ? 'user_disabled' : 'user_not_found');
  if (person.is_bot) throw new SlackError('cannot_dm_bot');
  const known = [...world.directs].find(([, who]) => who === user)?.[0];
  const id = known ?? `D${user.slice(1)}`;
  world.directs.set(id, user);
  return { kind: 'direct', id, user };
}

/** Nothing more is said there; what was said stays readable. */
export function archive(world: World, id: string): void {
  const channel = world.channels.get(id);
  if (channel === undefined) throw new Error(`there is no channel ${id}`);
  world.channels.set(id, { ...channel, is_archived: true });
}

export function isMember(channel: SimChannel, user: string): boolean {
  return channel.members.includes(user);
}

export function memberIds(place: Conversation): readonly string[] {
  return place.kind === 'direct' ? [place.user, app.botUser] : place.channel.members;
}

/** Refuses what the bot may only do as a member. */
export function demandMembership(place: Conversation): void {
  if (place.kind === 'channel' && !isMember(place.channel, app.botUser))
    throw new SlackError('not_in_channel');
}

/** `channel`, `group` or `im`, as Slack names it in events and scopes. */
export function kindOf(place: Conversation): 'channel' | 'group' | 'im' {
  if (place.kind === 'direct') return 'im';
  return place.channel.is_private ? 'group' : 'channel';
}

/** The word for a kind of conversation in scopes: `channels:read`. */
export function scopeWord(place: Conversation): 'channels' | 'groups' | 'im' {
  const kind = kindOf(place);
  return kind === 'im' ? kind : `${kind}s`;
}

export function permalink({ channel, ts, thread_ts: threadTs }: SimMessage): string {
  const link = `${teamUrl}archives/${channel}/p${ts.replace('.', '')}`;
  return threadTs === undefined || threadTs === ts ? link : `${link}?thread_ts=${threadTs}&cid=${channel}`;
}
