import type { App } from '@slack/bolt';
import type { Catalogue } from '../../../domain/catalogue.ts';
import { buttonIds, oneOf, regionButtonId, shortcutIds } from '../../ids.ts';
import type { ListenerParts } from '../parts.ts';
import { chooseMarkedRegion } from './action-mark-region.ts';
import { stopOffers, takeOfferBack } from './action-offer-declined.ts';
import { openSightingForm } from './action-open-form.ts';
import { hearMention } from './event-mention.ts';
import { watchChannel } from './event-message.ts';
import { hearReaction } from './event-reaction.ts';
import { engageFromAnywhere } from './shortcut-global.ts';
import { engageFromMessage } from './shortcut-message.ts';

/** The buttons under what we tell people about posts. */
export function lookoutActionIds(catalogue: Catalogue): readonly string[] {
  return [...Object.values(buttonIds), ...regionButtonIds(catalogue)];
}

function regionButtonIds({ regions }: Catalogue): readonly string[] {
  return regions.map((_, at) => regionButtonId(at));
}

/** All ways in besides the command: shortcuts, the channel watch, mentions, the emoji. */
export function registerLookout(app: App, parts: ListenerParts): void {
  app.shortcut({ type: 'message_action', callback_id: shortcutIds.message }, engageFromMessage(parts));
  app.shortcut({ type: 'shortcut', callback_id: shortcutIds.global }, engageFromAnywhere(parts));

  app.event('message', watchChannel(parts));
  app.event('app_mention', hearMention(parts));
  app.event('reaction_added', hearReaction(parts));

  app.action({ type: 'block_actions', action_id: buttonIds.openForm }, openSightingForm(parts));
  app.action({ type: 'block_actions', action_id: buttonIds.notNow }, takeOfferBack(parts));
  app.action({ type: 'block_actions', action_id: buttonIds.stopOffers }, stopOffers(parts));
  app.action(
    { type: 'block_actions', action_id: oneOf(regionButtonIds(parts.catalogue)) },
    chooseMarkedRegion(parts),
  );
}
