import { findElement, interactiveElements, optionsOf, type Placed } from '../blocks/interactive.ts';
import { shown } from '../api/chat.ts';
import { conversation } from '../conversations.ts';
import { valueKey } from '../inputs.ts';
import type { Json } from '../json.ts';
import { isReply, type Ephemeral, type SimMessage } from '../message.ts';
import { allMessages } from '../messages.ts';
import type { SimView, StateValue } from '../view.ts';
import { put, stackOf, wireView } from '../views.ts';
import type { World } from '../world.ts';
import { channelName } from './commands.ts';
import { interact, payloadBase, refused, type Interaction } from './interaction.ts';
import { enter, pick, type Entry } from './value.ts';

/** A message, the top modal, or the App Home. */
export type ClickTarget = { readonly channel: string; readonly ts: string } | 'modal' | 'home';

/** An action id, with the block's where the same one stands in several blocks. */
export type ClickWhat = string | { readonly blockId?: string; readonly actionId: string };

type Surface =
  | { readonly kind: 'message'; readonly message: SimMessage }
  | { readonly kind: 'whisper'; readonly message: Ephemeral }
  | { readonly kind: 'view'; readonly view: SimView };

/** Clicks a button, or picks `entry` in a select, menu, date picker…; a confirmation is confirmed. */
export async function click(
  world: World,
  user: string,
  target: ClickTarget,
  what: ClickWhat,
  entry?: Entry,
): Promise<Interaction> {
  if (!world.manifest.isInteractive) return refused('interactivity_disabled');
  const surface = surfaceOf(world, user, target);
  const placed = elementOn(surface, what);
  const { element } = placed;
  if (element.type === 'button' || element.type === 'workflow_button') {
    return await sendAction(world, user, surface, placed, undefined);
  }
  if (entry === undefined) throw new Error(`Say what to pick in the ${element.type}`);
  if (element.type === 'overflow') {
    const chosen = pick(optionsOf(element), typeof entry === 'string' ? entry : (entry[0] ?? ''));
    return await sendAction(world, user, surface, placed, { type: 'overflow', selected_option: chosen });
  }
  const value = enter(world, element, entry, []);
  return await sendAction(world, user, withValue(world, surface, placed, value), placed, value);
}

/** Tells the bot of one action: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export async function sendAction(
  world: World,
  user: string,
  surface: Surface,
  { block, element }: Placed,
  value: StateValue | undefined,
): Promise<Interaction> {
  const key = value?.type === 'overflow' ? 'selected_option' : valueKey(element);
  const action: Json = {
    type: element.type,
    action_id: element.action_id,
    block_id: block.block_id,
    action_ts: world.ids.ts(),
    ...(value === undefined && { text: element['text'], value: element['value'] }),
    ...(value !== undefined && key !== undefined && { [key]: value[key] }),
  };
  const viewId =
    surface.kind === 'view' && surface.view.definition.type === 'modal' ? surface.view.id : undefined;
  return await interact(world, 'block_actions', {
    ...payloadBase(world, user),
    type: 'block_actions',
    trigger_id: world.triggers.issue(user, viewId),
    actions: [action],
    ...where(world, user, surface),
  });
}

function where(world: World, user: string, surface: Surface): Json {
  if (surface.kind === 'view') {
    return { container: { type: 'view', view_id: surface.view.id }, view: wireView(surface.view) };
  }
  const { message } = surface;
  const { channel, ts } = message;
  const isWhisper = surface.kind === 'whisper';
  const thread = isReply(message) && message.thread_ts !== undefined ? { threadTs: message.thread_ts } : {};
  return {
    container: {
      type: 'message',
      message_ts: ts,
      channel_id: channel,
      is_ephemeral: isWhisper,
      ...(message.thread_ts !== undefined && { thread_ts: message.thread_ts }),
    },
    channel: { id: channel, name: channelName(world, channel) },
    // Slack does not keep what it whispered, so it cannot send it along.
    ...(!isWhisper && { message: shown(message) }),
    state: { values: {} },
    response_url: world.responseUrls.issue({ channel, ts, user, ...thread }),
  };
}

function surfaceOf(world: World, user: string, target: ClickTarget): Surface {
  if (target === 'home' || target === 'modal') {
    const view = target === 'home' ? world.homes.get(user) : stackOf(world, user).at(-1);
    if (!view) throw new Error(`${user} has no ${target} before them`);
    return { kind: 'view', view };
  }
  const { id } = conversation(world, target.channel);
  const whisper = world.ephemerals.find(
    ({ to, ts, channel }) => to === user && ts === target.ts && channel === id,
  );
  if (whisper) return { kind: 'whisper', message: whisper };
  const message = allMessages(world, id).find(({ ts }) => ts === target.ts);
  if (!message) throw new Error(`${user} sees no message ${target.ts} in ${target.channel}`);
  return { kind: 'message', message };
}

function elementOn(surface: Surface, what: ClickWhat): Placed {
  const blocks = surface.kind === 'view' ? surface.view.definition.blocks : (surface.message.blocks ?? []);
  const found = findElement(blocks, typeof what === 'string' ? { actionId: what } : what);
  if (found) return found;
  const ids = interactiveElements(blocks).map(({ element }) => element.action_id);
  throw new Error(
    `Nothing to click is called ${JSON.stringify(what)}; there is ${ids.join(', ') || 'nothing'}`,
  );
}

/** In a view the choice stays to be seen and submitted. */
function withValue(world: World, surface: Surface, { block, element }: Placed, value: StateValue): Surface {
  if (surface.kind !== 'view') return surface;
  const { view } = surface;
  const inBlock = { ...view.values[block.block_id], [element.action_id ?? '']: value };
  const changed = { ...view, values: { ...view.values, [block.block_id]: inBlock } };
  put(world, changed);
  return { kind: 'view', view: changed };
}
