import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { command } from '../../ids.ts';
import { tell } from '../answering/tell.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';

/** "Not now": the offer goes away. The post stays one that a CSA may be told of. */
export function takeOfferBack(parts: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, respond }) => {
    await ack();
    await tryToHelp(parts, respond({ delete_original: true }), undefined);
  };
}

/** "Stop offering": and it stays so. */
export function stopOffers(parts: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, body, client }) => {
    await ack();
    await parts.lookout.stopOffers(body.user.id);
    await tell(parts, client, body, { text: stopped }, { replaces: true });
  };
}

const stopped =
  'We will not ask about your posts any more. The message shortcut “Engage a CSA” is always there, and ' +
  `\`${command} offers on\` makes us ask again.`;
