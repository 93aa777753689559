import type { Receipt } from './delivery/parcel.ts';
import { announce } from './events.ts';
import type { Reaction, SimMessage } from './message.ts';
import { SlackError } from './slack-error.ts';
import type { World } from './world.ts';

/** Adds somebody's reaction; throws `already_reacted`. */
export function react(
  world: World,
  message: SimMessage,
  name: string,
  user: string,
): Promise<readonly Receipt[]> {
  const users = usersOf(message, name);
  if (users.includes(user)) throw new SlackError('already_reacted');
  return change(world, message, name, [...users, user], { type: 'reaction_added', user });
}

/** Takes it back; throws `no_reaction`. */
export function unreact(
  world: World,
  message: SimMessage,
  name: string,
  user: string,
): Promise<readonly Receipt[]> {
  const users = usersOf(message, name);
  if (!users.includes(user)) throw new SlackError('no_reaction');
  const left = users.filter((other) => other !== user);
  return change(world, message, name, left, { type: 'reaction_removed', user });
}

function usersOf({ reactions = [] }: SimMessage, name: string): readonly string[] {
  return reactions.find((reaction) => reaction.name === name)?.users ?? [];
}

async function change(
  world: World,
  message: SimMessage,
  name: string,
  users: readonly string[],
  what: { readonly type: 'reaction_added' | 'reaction_removed'; readonly user: string },
): Promise<readonly Receipt[]> {
  const others = (message.reactions ?? []).filter((reaction) => reaction.name !== name);
  const reactions: readonly Reaction[] =
    users.length > 0 ? [...others, { name, users, count: users.length }] : others;
  const { channel, ts } = message;
  world.messages.get(channel)?.set(ts, { ...message, reactions });
  world.changes.fire();
  const event = {
    ...what,
    reaction: name,
    item: { type: 'message', channel, ts },
    item_user: message.user,
    event_ts: world.ids.ts(),
  };
  return await announce(world, what.type, event, world.channels.get(channel)?.is_ext_shared ?? false);
}
