import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { readFormMetadata, type FormMetadata } from '../../metadata.ts';
import { outdated } from '../../views/notices.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import { updateView } from '../answering/update-view.ts';
import type { ListenerParts } from '../parts.ts';
import { firstForm } from './first-form.ts';
import { formAnew } from './form-anew.ts';
import type { Turns } from './turns.ts';

/** Empties a form that opened with what was typed earlier. No change from before that is shown after it. */
export function startAfresh(
  parts: ListenerParts,
  turns: Turns,
): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    if (body.view === undefined) return;
    const { id, private_metadata: remembered } = body.view;
    const metadata = readFormMetadata(remembered);
    if (metadata === undefined) {
      await updateView(client, { view_id: id, view: outdated() });
      return;
    }
    const whose = { person: body.user.id, source: metadata.source };
    const moment = { view: id, at: action.action_ts };
    await turns.take(id, moment.at, async () => {
      await tryToHelp(parts, parts.keptForms.forget(whose, moment), undefined);
      await updateView(client, { view_id: id, view: emptied(parts, whose.person, metadata) });
    });
  };
}

function emptied(
  parts: ListenerParts,
  userId: string,
  { pam: _chosen, generation = 0, ...metadata }: FormMetadata,
): ModalView {
  return formAnew(parts, firstForm(parts, userId, []), { ...metadata, generation: generation + 1 });
}
