import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { plainFromSlack } from '../../domain/text/from-slack.ts';
import { parseSubcommand } from '../../intake/subcommand.ts';
import { answerMessage } from '../messages/answer.ts';
import { tooLate } from '../messages/too-late.ts';
import type { ListenerParts } from './parts.ts';
import { startForm } from './start-form.ts';

/** `/engage-csa [what you need]` opens the form; a subcommand is a question and is answered privately. */
export function answerCommand(parts: ListenerParts): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, body, client, respond }) => {
    const subcommand = parseSubcommand(plainFromSlack(body.text ?? ''));
    await ack();
    if (subcommand.kind !== 'open') {
      const answer = await parts.enquiries.answer(subcommand, body.user_id);
      await respond({ response_type: 'ephemeral', ...answerMessage(answer, parts.catalogue) });
      return;
    }
    const isOpen = await startForm(parts, {
      client,
      trigger: body.trigger_id,
      userId: body.user_id,
      text: subcommand.text,
      source: { kind: 'command', channel: body.channel_id },
    });
    if (!isOpen) await respond({ response_type: 'ephemeral', text: tooLate('type the command') });
  };
}
