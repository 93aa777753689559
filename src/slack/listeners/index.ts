import type { App } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import { callbackIds, command, dispatchingFields, noneOf, oneOf } from '../ids.ts';
import { answerUnknownAction } from './action-unknown.ts';
import { answerUnknownCommand } from './command-unknown.ts';
import { answerCommand } from './command-engage.ts';
import { failed, keepAck } from './failed.ts';
import { showFormAnew } from './action-form-changed.ts';
import { suggestCountries } from './options-country.ts';
import { suggestNothing } from './options-unknown.ts';
import type { ListenerParts } from './parts.ts';
import { answerUnknownShortcut } from './shortcut-unknown.ts';
import { answerUnknownView } from './view-unknown.ts';
import { submitForm } from './view-request-form.ts';
import { submitRegion } from './view-region-step.ts';

/** Everything Slack may send us, and who answers it. What nobody knows gets a sentence too. */
export function registerListeners(app: App, parts: ListenerParts, client: WebClient): void {
  const views = Object.values(callbackIds);

  app.command(command, answerCommand(parts));
  app.command(noneOf([command]), answerUnknownCommand());

  app.action({ type: 'block_actions', action_id: oneOf(dispatchingFields) }, showFormAnew(parts));
  app.action({ type: 'block_actions', action_id: noneOf(dispatchingFields) }, answerUnknownAction(parts));

  app.options({ type: 'block_suggestion', action_id: 'country' }, suggestCountries());
  app.options({ type: 'block_suggestion', action_id: noneOf(['country']) }, suggestNothing());

  app.view({ type: 'view_submission', callback_id: callbackIds.requestForm }, submitForm(parts));
  app.view({ type: 'view_submission', callback_id: callbackIds.regionStep }, submitRegion(parts));
  app.view({ type: 'view_submission', callback_id: noneOf(views) }, answerUnknownView());

  app.shortcut(/.*/, answerUnknownShortcut());

  app.use(keepAck());
  app.error(failed(parts, client));
}
