import type { BlockAction, ButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { additionView } from '../../views/addition.ts';
import { notice } from '../../views/notices.ts';
import { parseForm } from '../../views/parse-form.ts';
import type { ListenerParts } from '../parts.ts';

/** The person sees that somebody asked already: lays a small view on the form, to add to that request. */
export function showAddition({
  addToRequest,
  catalogue,
}: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    const request = await addToRequest.request(action.value ?? '');
    const { need } = parseForm(body.view?.state?.values);
    const view =
      request === undefined
        ? notice('Not there', 'This request is no longer there.')
        : additionView(request, need, catalogue);
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}
