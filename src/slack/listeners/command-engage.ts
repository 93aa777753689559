import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import type { Form } from '../../domain/form.ts';
import { plainFromSlack } from '../../domain/text/from-slack.ts';
import { helpText } from '../messages/help.ts';
import type { FormMetadata } from '../metadata.ts';
import { openForm } from './open-form.ts';
import type { ListenerParts } from './parts.ts';

/** `/engage-csa [what you need]` opens the form, `/engage-csa help` explains it. */
export function answerCommand(parts: ListenerParts): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, body, client, respond }) => {
    const text = plainFromSlack(body.text ?? '').trim();
    if (text.toLowerCase() === 'help') {
      return ack({ response_type: 'ephemeral', text: helpText(parts.catalogue) });
    }
    await ack();
    const isOpen = await openForm(parts, {
      client,
      trigger: body.trigger_id,
      userId: body.user_id,
      form: formFrom(text, body.user_id, parts),
      metadata: metadataOf(body.channel_id),
    });
    if (!isOpen) await respond(tooLate);
  };
}

/** Most requests come from account managers; everything else is read out of the text. */
function formFrom(text: string, userId: string, { intake }: ListenerParts): Form {
  return { am: userId, ...(text !== '' && { need: text }), ...intake.prefill(text) };
}

function metadataOf(channel: string): FormMetadata {
  return { v: 1, source: { kind: 'command', channel } };
}

const tooLate = {
  response_type: 'ephemeral' as const,
  text: 'Slack did not let the form open in time. Nothing was sent; please type the command once more.',
};
