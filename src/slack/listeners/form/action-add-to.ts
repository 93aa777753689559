import type { BlockAction, ButtonAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { admit } from '../../../intake/admit.ts';
import { readFormMetadata } from '../../metadata.ts';
import { additionView } from '../../views/addition.ts';
import { notice, refusal, unsure } from '../../views/notices.ts';
import { parseForm } from '../../views/parse-form.ts';
import type { ListenerParts } from '../parts.ts';

/** The person sees that somebody asked already: lays a small view on the form, to add to that request. */
export function showAddition(
  parts: ListenerParts,
): Middleware<SlackActionMiddlewareArgs<BlockAction<ButtonAction>>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    const { need: text } = parseForm(body.view?.state?.values);
    const source = readFormMetadata(body.view?.private_metadata)?.source;
    const view = await additionFor(parts, body.user.id, action.value ?? '', { text, source });
    await client.views.push({ trigger_id: body.trigger_id, view });
  };
}

/** A form may stay open before somebody who turned out to be a guest: what others asked is not for them. */
async function additionFor(
  { addToRequest, catalogue, person }: ListenerParts,
  userId: string,
  requestId: string,
  typed: Parameters<typeof additionView>[1],
): Promise<ModalView> {
  const admission = await admit(userId, person);
  if (admission.kind !== 'welcome') return refusal(admission.kind === 'refused' ? admission.why : unsure);
  const request = await addToRequest.request(requestId);
  return request === undefined
    ? notice('Not there', 'This request is no longer there.')
    : additionView(request, typed, catalogue);
}
