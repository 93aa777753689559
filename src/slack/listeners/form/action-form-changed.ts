import type { BlockAction, Middleware, SlackActionMiddlewareArgs, ViewOutput } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Form } from '../../../domain/form.ts';
import { admit } from '../../../intake/admit.ts';
import type { Moment, Whose } from '../../../intake/kept-forms.ts';
import { readFormMetadata, type FormMetadata } from '../../metadata.ts';
import { outdated, refusal } from '../../views/notices.ts';
import { parseForm } from '../../views/parse-form.ts';
import { sameSimilar, similarBlocks, similarBlocksIn } from '../../views/similar.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import { updateView } from '../answering/update-view.ts';
import type { ListenerParts } from '../parts.ts';
import { formAnew } from './form-anew.ts';
import type { Turns } from './turns.ts';

/** A form that is open before somebody, and what they have just done to it. */
type Changed = {
  readonly client: WebClient;
  readonly whose: Whose;
  readonly view: Pick<ViewOutput, 'id' | 'blocks' | 'hash'>;
  readonly metadata: FormMetadata;
  readonly form: Form;
  readonly moment: Moment;
};

/**
 * A field was changed that changes what is asked or said: shows the form anew with what is typed, and
 * keeps that for the case that the form is closed.
 */
export function showFormAnew(
  parts: ListenerParts,
  turns: Turns,
): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const metadata = readFormMetadata(view.private_metadata);
    if (metadata === undefined) {
      await updateView(client, { view_id: view.id, view: outdated() });
      return;
    }
    const form = parseForm(view.state?.values);
    const whose = { person: body.user.id, source: metadata.source };
    const moment = { view: view.id, at: action.action_ts, isShown: true };
    const changed = { client, whose, view, metadata, form, moment };
    const kept = tryToHelp(parts, parts.keptForms.keep(whose, moment, form), undefined);
    await turns.take(view.id, moment.at, async () => {
      await kept;
      const hash = await show(parts, changed);
      await tryToHelp(parts, showNewlySimilar(parts, changed, hash), undefined);
    });
  };
}

/**
 * Shows the form at once, with the similar requests that were there before. Of two quick changes the later
 * one holds both, and it is kept before it is shown: so who finds the view changed meanwhile, maybe by
 * another replica, steps back only when there is a later one, or an answer. Answers with the hash of what
 * is shown now.
 */
async function show(parts: ListenerParts, changed: Changed): Promise<string | undefined> {
  const { client, whose, view, metadata, form, moment } = changed;
  const similar = similarBlocksIn(view.blocks);
  const update = { view_id: view.id, view: formAnew(parts, form, metadata, { similar }) };
  const hash = await updateView(client, { ...update, hash: view.hash });
  if (hash !== undefined) return hash;
  const isOvertaken = await tryToHelp(parts, parts.keptForms.isOvertaken(whose, moment), false);
  return isOvertaken ? undefined : updateView(client, update);
}

/** What has to be looked up comes after that, unless the form has changed since; to those who may see it. */
async function showNewlySimilar(
  parts: ListenerParts,
  { client, whose, view, metadata, form }: Changed,
  hash: string | undefined,
): Promise<void> {
  if (hash === undefined) return;
  const admission = await admit(whose.person, parts.person);
  if (admission.kind === 'refused') {
    await updateView(client, { view_id: view.id, view: refusal(admission.why) });
    return;
  }
  if (admission.kind === 'unsure') return;
  const similar = similarBlocks(await tryToHelp(parts, parts.advisor.similar(form), []), parts.catalogue);
  if (sameSimilar(similarBlocksIn(view.blocks), similar)) return;
  await updateView(client, { view_id: view.id, hash, view: formAnew(parts, form, metadata, { similar }) });
}
