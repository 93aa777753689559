import type { Middleware, SlackShortcutMiddlewareArgs } from '@slack/bolt';
import { command } from '../../ids.ts';
import { notice } from '../../views/notices.ts';
import { openView } from '../answering/open-view.ts';
import { tell } from '../answering/tell.ts';
import type { ListenerParts } from '../parts.ts';

/** A shortcut that was given to this app in Slack's settings only. */
export function answerUnknownShortcut(parts: ListenerParts): Middleware<SlackShortcutMiddlewareArgs> {
  return async ({ ack, client, body }) => {
    await ack();
    const { kind } = await openView(parts, client, body.trigger_id, notice('Not here yet', notOurs));
    if (kind !== 'open') await tell(parts, client, body, { text: notOurs });
  };
}

const notOurs = `This shortcut is not one of ours. ${command} asks for a CSA.`;
