import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import { readFormMetadata } from '../../metadata.ts';
import { parseForm } from '../../views/parse-form.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';
import type { Turns } from './turns.ts';

/**
 * Something was typed that changes nothing of what is asked or said: it is only kept, for the case that the
 * form is closed. Slack tells every letter, so of those that come while one is written down only the last is.
 */
export function keepTyped(
  parts: ListenerParts,
  typing: Turns,
): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body }) => {
    await ack();
    const { view, user } = body;
    const metadata = readFormMetadata(view?.private_metadata);
    if (view === undefined || metadata === undefined) return;
    const whose = { person: user.id, source: metadata.source };
    const moment = { view: view.id, at: action.action_ts };
    const form = parseForm(view.state?.values);
    await typing.take(view.id, moment.at, () =>
      tryToHelp(parts, parts.keptForms.keep(whose, moment, form), undefined),
    );
  };
}
