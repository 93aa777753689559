import type { BlockAction, Middleware, SlackActionMiddlewareArgs } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { readFormMetadata, type FormMetadata } from '../../metadata.ts';
import { outdated } from '../../views/notices.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import { updateView } from '../answering/update-view.ts';
import type { ListenerParts } from '../parts.ts';
import { firstForm } from './first-form.ts';
import { formAnew } from './form-anew.ts';

/** Empties a form that opened with what was typed earlier. */
export function startAfresh(parts: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, body, client }) => {
    await ack();
    if (body.view === undefined) return;
    await tryToHelp(parts, parts.keptForms.forget(body.user.id), undefined);
    const metadata = readFormMetadata(body.view.private_metadata);
    const view = metadata === undefined ? outdated() : emptied(parts, body.user.id, metadata);
    await updateView(client, { view_id: body.view.id, view });
  };
}

function emptied(
  parts: ListenerParts,
  userId: string,
  { pam: _chosen, generation = 0, ...metadata }: FormMetadata,
): ModalView {
  return formAnew(parts, firstForm(parts, userId, ''), { ...metadata, generation: generation + 1 });
}
