import type { GlobalShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { tellDirectly } from '../direct-message.ts';
import { tooLate } from '../messages/too-late.ts';
import type { ListenerParts } from './parts.ts';
import { startForm } from './start-form.ts';

/** "Engage a CSA" in Slack's shortcuts menu and search. */
export function engageFromAnywhere(
  parts: ListenerParts,
): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ ack, shortcut, client }) => {
    await ack();
    const isOpen = await startForm(parts, {
      client,
      trigger: shortcut.trigger_id,
      userId: shortcut.user.id,
      text: '',
      source: { kind: 'global' },
    });
    if (!isOpen) await tellDirectly(client, shortcut.user.id, { text: tooLate('choose the shortcut') });
  };
}
