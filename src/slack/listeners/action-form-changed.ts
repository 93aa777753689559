import type { BlockAction, Middleware, SlackActionMiddlewareArgs, ViewOutput } from '@slack/bolt';
import type { WebClient } from '@slack/web-api';
import type { Form } from '../../domain/form.ts';
import { readFormMetadata, type FormMetadata } from '../metadata.ts';
import { parseForm } from '../parse-form.ts';
import { outdated } from '../views/notices.ts';
import { sameSimilar, similarBlocks, similarBlocksIn } from '../views/similar.ts';
import { formAnew } from './form-anew.ts';
import type { ListenerParts } from './parts.ts';
import { tryToHelp } from './try-to-help.ts';
import { updateView } from './update-view.ts';

/** A form that is open before somebody. */
type OpenForm = {
  readonly client: WebClient;
  readonly view: Pick<ViewOutput, 'id' | 'blocks'>;
  readonly metadata: FormMetadata;
};

/**
 * A field was changed that changes what is asked or said: shows the form anew with what is typed, and
 * keeps that for the case that the form is closed.
 *
 * Two quick changes may be worked on at once, by two replicas even, and be shown in the wrong order. So
 * each one is kept before it is shown, and whoever then finds that a later one was kept shows that again.
 */
export function showFormAnew(parts: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, action, body, client }) => {
    await ack();
    const { view, user } = body;
    if (view === undefined) return;
    const metadata = readFormMetadata(view.private_metadata);
    if (metadata === undefined) {
      await updateView(client, { view_id: view.id, view: outdated() });
      return;
    }
    const form = parseForm(view.state?.values);
    const moment = { view: view.id, at: action.action_ts };
    const open = { client, view, metadata };
    const [hash] = await Promise.all([
      showWithSimilar(parts, open, form),
      tryToHelp(parts, parts.keptForms.keep(user.id, moment, form), undefined),
    ]);
    const later = await tryToHelp(parts, parts.keptForms.laterThan(user.id, moment), undefined);
    if (later === undefined) await showNewlySimilar(parts, open, form, hash);
    else await showWithSimilar(parts, open, later);
  };
}

/**
 * At once, with the similar requests that were there before. No hash on purpose: of two quick changes the
 * later one holds both, and it must not lose to the first one's answer.
 */
function showWithSimilar(
  parts: ListenerParts,
  { client, view, metadata }: OpenForm,
  form: Form,
): Promise<string | undefined> {
  const similar = similarBlocksIn(view.blocks);
  return updateView(client, { view_id: view.id, view: formAnew(parts, form, metadata, { similar }) });
}

/** What has to be looked up comes after that, unless the form has changed since. */
async function showNewlySimilar(
  parts: ListenerParts,
  { client, view, metadata }: OpenForm,
  form: Form,
  hash: string | undefined,
): Promise<void> {
  const similar = similarBlocks(await tryToHelp(parts, parts.advisor.similar(form), []), parts.catalogue);
  if (hash === undefined || sameSimilar(similarBlocksIn(view.blocks), similar)) return;
  await updateView(client, { view_id: view.id, hash, view: formAnew(parts, form, metadata, { similar }) });
}
