import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { command } from '../../ids.ts';
import { outdated } from '../../views/notices.ts';
import { tell } from '../answering/tell.ts';
import { updateView } from '../answering/update-view.ts';
import type { ListenerParts } from '../parts.ts';

/** A button of an old message or a field of an old view. */
export function answerUnknownAction(
  parts: ListenerParts,
): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, body, client }) => {
    await ack();
    parts.log.info('an action of an older version was used');
    const { view } = body;
    // The Home tab is a view too, and cannot become a modal.
    if (view?.type === 'modal') await updateView(client, { view_id: view.id, view: outdated() });
    else await tell(parts, client, body, { text: tooOld });
  };
}

const tooOld = `This button belongs to an older version of this app and does nothing any more. ${command} starts a new request.`;
