import { conversation, memberIds, openDirect } from '../conversations.ts';
import type { Receipt } from '../delivery/parcel.ts';
import { announce } from '../events.ts';
import { app } from '../identity.ts';
import type { Json } from '../json.ts';
import { messageAt, remove, replace, say } from '../messages.ts';
import { react, unreact } from '../reactions.ts';
import { wireView } from '../views.ts';
import type { World } from '../world.ts';
import { compose } from './composer.ts';
import { outcome, type Interaction } from './interaction.ts';

export type PostOptions = { readonly threadTs?: string; readonly files?: readonly Json[] };

/** A message somebody posted, and how its events reached the bot (none: not subscribed, or not there). */
export type Posted = {
  readonly channel: string;
  readonly ts: string;
  readonly events: readonly Interaction[];
};

/** Types a message and sends it; `@name`, `@channel` and `#name` become references as in Slack. */
export async function post(
  world: World,
  user: string,
  channel: string,
  typed: string,
  options: PostOptions = {},
): Promise<Posted> {
  const place = conversation(world, channel);
  if (!memberIds(place).includes(user)) throw new Error(`${user} is not in ${channel} and cannot post there`);
  const { threadTs, files } = options;
  const { message, delivered } = say(world, {
    channel,
    user,
    text: compose(world, typed),
    ...(threadTs !== undefined && { thread_ts: threadTs }),
    ...(files && { files }),
  });
  return { channel, ts: message.ts, events: (await delivered).map(outcome) };
}

/** Corrects one's own message. */
export async function edit(
  world: World,
  user: string,
  at: Place,
  typed: string,
): Promise<readonly Interaction[]> {
  const message = own(world, user, at);
  const edited = { user, ts: world.ids.ts() };
  return events(replace(world, { ...message, text: compose(world, typed), edited }));
}

/** Deletes one's own message. */
export async function takeBack(world: World, user: string, at: Place): Promise<readonly Interaction[]> {
  return events(remove(world, own(world, user, at)));
}

export async function addReaction(
  world: World,
  user: string,
  at: Place,
  name: string,
): Promise<readonly Interaction[]> {
  return events(react(world, messageAt(world, at.channel, at.ts), name, user));
}

export async function removeReaction(
  world: World,
  user: string,
  at: Place,
  name: string,
): Promise<readonly Interaction[]> {
  return events(unreact(world, messageAt(world, at.channel, at.ts), name, user));
}

/** Opens the app's Home tab, which tells the bot. */
export async function openHome(world: World, user: string): Promise<readonly Interaction[]> {
  const home = world.homes.get(user);
  const event = {
    type: 'app_home_opened',
    user,
    channel: openDirect(world, user).id,
    tab: 'home',
    event_ts: world.ids.ts(),
    ...(home && { view: wireView(home) }),
  };
  return events(announce(world, 'app_home_opened', event, false));
}

/** The direct message with the bot, whether or not anything was said there. */
export function directWithBot(world: World, user: string): string {
  return openDirect(world, user).id;
}

export const botMention = `<@${app.botUser}>`;

type Place = { readonly channel: string; readonly ts: string };

async function events(delivered: Promise<readonly Receipt[]>): Promise<readonly Interaction[]> {
  return (await delivered).map(outcome);
}

function own(world: World, user: string, { channel, ts }: Place) {
  const message = messageAt(world, channel, ts);
  if (message.user !== user) throw new Error(`${user} did not write ${channel}/${ts}`);
  return message;
}
