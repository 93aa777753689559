import type { Middleware, SlackViewMiddlewareArgs, ViewClosedAction } from '@slack/bolt';
import { closed } from '../../../intake/kept-forms.ts';
import { readFormMetadata } from '../../metadata.ts';
import { parseForm } from '../../views/parse-form.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';
import type { Turns } from './turns.ts';

/**
 * The form was closed without being sent. Slack's clients do not say what was in it then; what is not said
 * leaves what the last change of a field brought. The ack comes after that is kept, for then the next form
 * may be opened.
 */
export function keepClosedForm(
  parts: ListenerParts,
  typing: Turns,
): Middleware<SlackViewMiddlewareArgs<ViewClosedAction>> {
  return async ({ ack, body, view }) => {
    const metadata = readFormMetadata(view.private_metadata);
    const values = view.state?.values ?? {};
    if (metadata !== undefined && Object.keys(values).length > 0) {
      const whose = { person: body.user.id, source: metadata.source };
      const moment = { view: view.id, at: closed, isShown: true };
      await tryToHelp(parts, parts.keptForms.keep(whose, moment, parseForm(values)), undefined);
    }
    await typing.over(view.id);
    await ack();
  };
}
