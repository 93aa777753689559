import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import {
  callbackIds,
  command,
  dispatchingFields,
  formButtonIds,
  homeButtonIds,
  keptFields,
  noneOf,
  oneOf,
  shortcutIds,
} from '../ids.ts';
import { failed, keepAck } from './answering/failed.ts';
import { answerCommand } from './command-engage.ts';
import { showAddition } from './form/action-add-to.ts';
import { showFormAnew } from './form/action-form-changed.ts';
import { startAfresh } from './form/action-start-afresh.ts';
import { keepTyped } from './form/action-typed.ts';
import { suggestCountries } from './form/options-country.ts';
import { suggestPartners } from './form/options-partner.ts';
import { createTurns } from './form/turns.ts';
import { submitAddition } from './form/view-addition.ts';
import { keepClosedForm } from './form/view-closed.ts';
import { submitRegion } from './form/view-region-step.ts';
import { submitForm } from './form/view-request-form.ts';
import { registerHome } from './home.ts';
import { lookoutActionIds, registerLookout } from './lookout/index.ts';
import type { ListenerParts } from './parts.ts';
import { answerUnknownAction } from './unknown/action-unknown.ts';
import { answerUnknownCommand } from './unknown/command-unknown.ts';
import { suggestNothing } from './unknown/options-unknown.ts';
import { answerUnknownShortcut } from './unknown/shortcut-unknown.ts';
import { answerUnknownView } from './unknown/view-unknown.ts';

/** Everything Slack may send us, and who answers it. What nobody knows gets a sentence too. */
export function registerListeners(app: App, parts: ListenerParts, client: WebClient): void {
  const turns = createTurns();
  const typing = createTurns();
  const views = Object.values(callbackIds);
  const actions = [
    ...dispatchingFields,
    ...keptFields,
    ...Object.values(formButtonIds),
    ...Object.values(homeButtonIds),
    ...lookoutActionIds(parts.catalogue),
  ];

  app.command(command, answerCommand(parts));
  app.command(noneOf([command]), answerUnknownCommand());

  app.action({ type: 'block_actions', action_id: oneOf(dispatchingFields) }, showFormAnew(parts, turns));
  app.action({ type: 'block_actions', action_id: oneOf(keptFields) }, keepTyped(parts, typing));
  app.action({ type: 'block_actions', action_id: formButtonIds.startAfresh }, startAfresh(parts, turns));
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: formButtonIds.addTo },
    showAddition(parts),
  );
  app.action({ type: 'block_actions', action_id: noneOf(actions) }, answerUnknownAction(parts));

  app.options({ type: 'block_suggestion', action_id: 'country' }, suggestCountries());
  app.options({ type: 'block_suggestion', action_id: 'partner' }, suggestPartners(parts));
  app.options({ type: 'block_suggestion', action_id: noneOf(['country', 'partner']) }, suggestNothing());

  app.view({ type: 'view_submission', callback_id: callbackIds.requestForm }, submitForm(parts, turns));
  app.view({ type: 'view_closed', callback_id: callbackIds.requestForm }, keepClosedForm(parts, typing));
  app.view({ type: 'view_submission', callback_id: callbackIds.regionStep }, submitRegion(parts));
  app.view({ type: 'view_submission', callback_id: callbackIds.addition }, submitAddition(parts));
  app.view({ type: 'view_submission', callback_id: noneOf(views) }, answerUnknownView());

  registerLookout(app, parts);
  registerHome(app, parts);
  app.shortcut(noneOf(Object.values(shortcutIds)), answerUnknownShortcut(parts));

  app.use(keepAck());
  app.error(failed(parts, client));
}
