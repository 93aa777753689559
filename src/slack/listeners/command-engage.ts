import type { Middleware, SlackCommandMiddlewareArgs } from '@slack/bolt';
import { parseSubcommand } from '../../domain/subcommand.ts';
import { plainFromSlack } from '../../domain/text/from-slack.ts';
import { answerMessage } from '../messages/answer.ts';
import { sayUnlessOpen } from './answering/say-unless-open.ts';
import { tell } from './answering/tell.ts';
import { startForm } from './form/start-form.ts';
import type { ListenerParts } from './parts.ts';

/** `/engage-csa [what you need]` opens the form; a subcommand is a question and is answered privately. */
export function answerCommand(parts: ListenerParts): Middleware<SlackCommandMiddlewareArgs> {
  return async ({ ack, body, client }) => {
    const subcommand = parseSubcommand(plainFromSlack(body.text ?? ''));
    await ack();
    if (subcommand.kind !== 'open') {
      const answer = await parts.enquiries.answer(subcommand, body.user_id);
      return tell(parts, client, body, answerMessage(answer, parts.catalogue));
    }
    const opening = await startForm(parts, {
      client,
      trigger: body.trigger_id,
      userId: body.user_id,
      said: subcommand.text === '' ? [] : [{ text: subcommand.text, by: body.user_id }],
      source: { kind: 'command', channel: body.channel_id },
    });
    await sayUnlessOpen(parts, client, body, opening, 'type the command');
  };
}
