import { conversation, isMember, kindOf, type Conversation } from './conversations.ts';
import { announce } from './events.ts';
import { app, team } from './identity.ts';
import type { Json } from './json.ts';
import type { Receipt } from './delivery/parcel.ts';
import type { SimMessage } from './message.ts';
import { teamOf } from './seeds.ts';
import type { World } from './world.ts';

const eventNames = { channel: 'message.channels', group: 'message.groups', im: 'message.im' } as const;

/** A new message: `message`, and `app_mention` besides when it names the bot in a channel. */
export async function announceMessage(world: World, message: SimMessage): Promise<readonly Receipt[]> {
  const place = placeHeard(world, message);
  if (!place) return [];
  const event = { ...wire(world, message), channel_type: kindOf(place), event_ts: message.ts };
  const deliveries = [announce(world, eventNames[kindOf(place)], event, isShared(place))];
  if (
    message.text.includes(`<@${app.botUser}>`) &&
    place.kind === 'channel' &&
    message.user !== app.botUser
  ) {
    const { channel_type: _, ...mention } = event;
    deliveries.push(announce(world, 'app_mention', { ...mention, type: 'app_mention' }, isShared(place)));
  }
  return (await Promise.all(deliveries)).flat();
}

export async function announceChange(
  world: World,
  message: SimMessage,
  previous: SimMessage,
): Promise<readonly Receipt[]> {
  return await announceEdit(world, message, 'message_changed', {
    message: wire(world, message),
    previous_message: wire(world, previous),
  });
}

export async function announceRemoval(world: World, message: SimMessage): Promise<readonly Receipt[]> {
  return await announceEdit(world, message, 'message_deleted', {
    deleted_ts: message.ts,
    previous_message: wire(world, message),
  });
}

async function announceEdit(
  world: World,
  { channel, ...message }: SimMessage,
  subtype: string,
  what: Json,
): Promise<readonly Receipt[]> {
  const place = placeHeard(world, { channel, ...message });
  if (!place) return [];
  const ts = world.ids.ts();
  const kind = kindOf(place);
  const event = {
    type: 'message',
    subtype,
    channel,
    ts,
    event_ts: ts,
    channel_type: kind,
    hidden: true,
    ...what,
  };
  return await announce(world, eventNames[kind], event, isShared(place));
}

/** The conversation, when the bot is in it. */
function placeHeard(world: World, { channel }: SimMessage): Conversation | undefined {
  const known = world.channels.get(channel);
  if (known && !isMember(known, app.botUser)) return undefined;
  return conversation(world, channel);
}

/** Metadata and the sender's wishes do not travel in events. */
function wire(world: World, message: SimMessage): Json & { readonly type: 'message' } {
  const {
    metadata: _,
    unfurl_links: _links,
    unfurl_media: _media,
    link_names: _names,
    parse: _parse,
    ...seen
  } = message;
  const author = world.people.get(message.user);
  const home = author ? teamOf(author) : team.id;
  const foreign = home === team.id ? {} : { user_team: home, source_team: home };
  return { ...seen, ...foreign };
}

function isShared(place: Conversation): boolean {
  return place.kind === 'channel' && (place.channel.is_ext_shared ?? false);
}
