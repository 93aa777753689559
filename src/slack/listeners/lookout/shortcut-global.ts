import type { GlobalShortcut, Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { sayUnlessOpen } from '../answering/say-unless-open.ts';
import { startForm } from '../form/start-form.ts';
import type { ListenerParts } from '../parts.ts';

/** "Engage a CSA" in Slack's shortcuts menu and search. */
export function engageFromAnywhere(
  parts: ListenerParts,
): Middleware<SlackShortcutMiddlewareArgs<GlobalShortcut>> {
  return async ({ ack, body, shortcut, client }) => {
    await ack();
    const opening = await startForm(parts, {
      client,
      trigger: shortcut.trigger_id,
      userId: shortcut.user.id,
      said: [],
      source: { kind: 'global' },
    });
    await sayUnlessOpen(parts, client, body, opening, 'choose the shortcut');
  };
}
