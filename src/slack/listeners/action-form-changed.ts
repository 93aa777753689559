import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readFormMetadata } from '../metadata.ts';
import { parseForm } from '../parse-form.ts';
import { outdated } from '../views/notices.ts';
import type { ListenerParts } from './parts.ts';
import { formAnew } from './form-anew.ts';
import { updateView } from './update-view.ts';

/**
 * The theme, activity, country or region was changed: shows the form anew with what is typed. No hash
 * on purpose: of two quick changes the later one holds both, and it must not lose to the first one's
 * answer.
 */
export function showFormAnew(parts: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, body, client }) => {
    await ack();
    if (body.view === undefined) return;
    const metadata = readFormMetadata(body.view.private_metadata);
    const view =
      metadata === undefined ? outdated() : formAnew(parts, parseForm(body.view.state?.values), metadata);
    await updateView(client, { view_id: body.view.id, view });
  };
}
