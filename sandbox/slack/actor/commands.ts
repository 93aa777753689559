import { conversation, isMember } from '../conversations.ts';
import { app, team } from '../identity.ts';
import { isJson, type Json } from '../json.ts';
import { messageAt } from '../messages.ts';
import { shown } from '../api/chat.ts';
import { showResponse } from '../response-door.ts';
import type { World } from '../world.ts';
import { compose, escapeText } from './composer.ts';
import { interact, payloadBase, person, refused, type Interaction } from './interaction.ts';

export type CommandPlace = {
  readonly channel: string;
  /** Typed in a thread's box, where Slack refuses commands of apps. */
  readonly threadTs?: string;
};

/** Types a slash command: https://docs.slack.dev/interactivity/implementing-slash-commands */
export async function runCommand(
  world: World,
  user: string,
  typed: string,
  place: CommandPlace,
): Promise<Interaction> {
  const [, name = '', text = ''] = /^(\/\S*)\s*([\s\S]*)$/u.exec(typed) ?? [];
  const declared = world.manifest.commands.find(({ command }) => command === name);
  if (!declared) return refused('unknown_command');
  if (place.threadTs !== undefined) return refused('command_not_supported_in_threads');
  const target = { channel: place.channel, user };
  const body = {
    token: 'simulated',
    team_id: team.id,
    team_domain: team.domain,
    channel_id: place.channel,
    channel_name: channelName(world, place.channel),
    user_id: user,
    user_name: person(world, user).name,
    command: name,
    text: declared.should_escape ? compose(world, text, true) : escapeText(text),
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: world.responseUrls.issue(target),
    trigger_id: world.triggers.issue(user),
  };
  const interaction = await interact(world, 'command', body);
  const said = commandResponse(interaction.response);
  if (said) showResponse(world, target, said);
  return interaction;
}

/** Picks a message shortcut from a message's menu; works in threads too. */
export async function runMessageShortcut(
  world: World,
  user: string,
  callbackId: string,
  at: { readonly channel: string; readonly ts: string },
): Promise<Interaction> {
  if (!declares(world, callbackId, 'message')) return refused('unknown_shortcut');
  const message = messageAt(world, at.channel, at.ts);
  return await interact(world, 'message_action', {
    ...payloadBase(world, user),
    type: 'message_action',
    callback_id: callbackId,
    trigger_id: world.triggers.issue(user),
    action_ts: world.ids.ts(),
    message_ts: at.ts,
    channel: { id: at.channel, name: channelName(world, at.channel) },
    message: shown(message),
    response_url: world.responseUrls.issue({ ...at, user }),
  });
}

export async function runGlobalShortcut(
  world: World,
  user: string,
  callbackId: string,
): Promise<Interaction> {
  if (!declares(world, callbackId, 'global')) return refused('unknown_shortcut');
  return await interact(world, 'shortcut', {
    ...payloadBase(world, user),
    type: 'shortcut',
    callback_id: callbackId,
    trigger_id: world.triggers.issue(user),
    action_ts: world.ids.ts(),
  });
}

/** `directmessage`, `privategroup` or the channel's name, as commands carry it. */
export function channelName(world: World, id: string): string {
  const place = conversation(world, id);
  if (place.kind === 'direct') return 'directmessage';
  return place.channel.is_private && isMember(place.channel, app.botUser)
    ? 'privategroup'
    : place.channel.name;
}

function declares(world: World, callbackId: string, type: 'message' | 'global'): boolean {
  return world.manifest.shortcuts.some(
    (shortcut) => shortcut.callback_id === callbackId && shortcut.type === type,
  );
}

/** An ack may say something at once: text or a message. */
function commandResponse(response: unknown): Json | undefined {
  if (typeof response === 'string') return response === '' ? undefined : { text: response };
  return isJson(response) && ('text' in response || 'blocks' in response) ? response : undefined;
}
