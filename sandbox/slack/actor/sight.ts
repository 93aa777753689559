import { renderMessage, renderText } from '../blocks/render.ts';
import { conversation, memberIds } from '../conversations.ts';
import { textIn } from '../json.ts';
import { isReply, type Block, type SimMessage } from '../message.ts';
import { allMessages } from '../messages.ts';
import type { SimView, ViewState } from '../view.ts';
import type { World } from '../world.ts';

/** A message as one person sees it. */
export type SeenMessage = SimMessage & { readonly ephemeral: boolean; readonly rendered: string };

/** A view as one person sees it, with what they have typed so far. */
export type SeenView = {
  readonly id: string;
  readonly hash: string;
  readonly callbackId: string;
  readonly privateMetadata: string;
  readonly title: string;
  readonly submit: string | undefined;
  readonly close: string | undefined;
  readonly blocks: readonly Block[];
  /** Everything written on it, one line each. */
  readonly rendered: string;
  readonly values: ViewState;
  /** By block id. */
  readonly errors: Readonly<Record<string, string>>;
};

/** The channel as this person sees it: top-level messages, broadcasts, and what was whispered to them. */
export function sees(world: World, user: string, channel: string): readonly SeenMessage[] {
  return seesAll(world, user, channel).filter(
    (message) => !isReply(message) || message.subtype === 'thread_broadcast',
  );
}

/** A thread as this person sees it, its parent first. */
export function seesThread(world: World, user: string, channel: string, ts: string): readonly SeenMessage[] {
  return seesAll(world, user, channel).filter((message) => message.ts === ts || message.thread_ts === ts);
}

export function seenView(view: SimView): SeenView {
  const { definition, id, hash, values, errors } = view;
  return {
    id,
    hash,
    callbackId: definition.callback_id ?? '',
    privateMetadata: definition.private_metadata ?? '',
    title: textIn(definition['title'], 'text') ?? '',
    submit: textIn(definition['submit'], 'text'),
    close: textIn(definition['close'], 'text'),
    blocks: definition.blocks,
    rendered: renderText(definition.blocks),
    values,
    errors,
  };
}

/** Names behind ids, for reading mentions. */
function nameOf(world: World, id: string): string | undefined {
  return world.people.get(id)?.real_name ?? world.channels.get(id)?.name;
}

/** Everything in a channel that this person sees, replies and whispers included, oldest first. */
export function seesAll(world: World, user: string, channel: string): readonly SeenMessage[] {
  if (!memberIds(conversation(world, channel)).includes(user)) return [];
  const whispered = world.ephemerals.filter((one) => one.channel === channel && one.to === user);
  const all = [...allMessages(world, channel), ...whispered].sort((a, b) => Number(a.ts) - Number(b.ts));
  return all.map((message) => ({
    ...message,
    ephemeral: 'to' in message,
    rendered: renderMessage(message, (id) => nameOf(world, id)),
  }));
}
