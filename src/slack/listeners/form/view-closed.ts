import type { Middleware, SlackViewMiddlewareArgs, ViewClosedAction } from '@slack/bolt';
import { closed } from '../../../intake/kept-forms.ts';
import { parseForm } from '../../views/parse-form.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * The form was closed without being sent. Slack need not say what was in it; what is not said leaves what
 * the last change of a field brought.
 */
export function keepClosedForm(parts: ListenerParts): Middleware<SlackViewMiddlewareArgs<ViewClosedAction>> {
  return async ({ ack, body, view }) => {
    // Before the ack, so that the next form finds it.
    const moment = { view: view.id, at: closed };
    const form = parseForm(view.state?.values);
    await tryToHelp(parts, parts.keptForms.keep(body.user.id, moment, form), undefined);
    await ack();
  };
}
