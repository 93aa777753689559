import type { Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { command } from '../ids.ts';
import { notice } from '../views/notices.ts';

/** A shortcut that was given to this app in Slack's settings only. */
export function answerUnknownShortcut(): Middleware<SlackShortcutMiddlewareArgs> {
  return async ({ ack, client, body }) => {
    await ack();
    const view = notice('Not here yet', `This shortcut is not one of ours. ${command} asks for a CSA.`);
    await client.views.open({ trigger_id: body.trigger_id, view });
  };
}
