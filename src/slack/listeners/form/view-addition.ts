import type { Middleware, SlackViewMiddlewareArgs, ViewResponseAction, ViewSubmitAction } from '@slack/bolt';
import { z } from 'zod';
import type { AddOutcome } from '../../../intake/add-to-request.ts';
import { readAdditionMetadata } from '../../metadata.ts';
import { notice, outdated, refusal } from '../../views/notices.ts';
import type { ListenerParts } from '../parts.ts';
import { forgetForm } from './forget-form.ts';

const Typed = z
  .object({ addition: z.object({ addition: z.object({ value: z.string().nullish() }) }) })
  .transform(({ addition }) => addition.addition.value ?? '')
  .catch('');

/** An addition is sent: the ack is the receipt, and the form underneath has done its work. */
export function submitAddition(parts: ListenerParts): Middleware<SlackViewMiddlewareArgs<ViewSubmitAction>> {
  return async ({ ack, body, view }) => {
    const metadata = readAdditionMetadata(view.private_metadata);
    if (metadata === undefined) return ack({ response_action: 'update', view: outdated() });
    const outcome = await parts.addToRequest.add({
      key: `view:${view.id}`,
      requestId: metadata.request,
      author: body.user.id,
      text: Typed.parse(view.state?.values),
    });
    await ack(answerTo(outcome));
    if (outcome.kind !== 'added' || metadata.source === undefined) return;
    const whose = { person: body.user.id, source: metadata.source };
    await forgetForm(parts, whose, view.root_view_id ?? view.id);
  };
}

function answerTo(outcome: AddOutcome): ViewResponseAction {
  switch (outcome.kind) {
    case 'added':
      return { response_action: 'clear' };
    case 'empty':
      return { response_action: 'errors', errors: { addition: 'What shall be added?' } };
    case 'gone':
      return { response_action: 'update', view: notice('Not there', 'This request is no longer there.') };
    case 'refused':
      return { response_action: 'update', view: refusal(outcome.why) };
  }
}
