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

/**
 * A field was changed that changes what is asked or said: shows the form anew with what is typed, and
 * keeps that for the case that the form is closed.
 */
export function showFormAnew(parts: ListenerParts): Middleware<SlackActionMiddlewareArgs<BlockAction>> {
  return async ({ ack, body, client }) => {
    await ack();
    const { view } = body;
    if (view === undefined) return;
    const metadata = readFormMetadata(view.private_metadata);
    if (metadata === undefined) {
      await updateView(client, { view_id: view.id, view: outdated() });
      return;
    }
    const form = parseForm(view.state?.values);
    await Promise.all([
      showWithSimilar(parts, client, view, form, metadata),
      tryToHelp(parts, parts.keptForms.keep(body.user.id, form), undefined),
    ]);
  };
}

/**
 * At once and without a hash: of two quick changes the later one holds both, and it must not lose to the
 * first one's answer. What has to be looked up comes after it, unless the form has changed since.
 */
async function showWithSimilar(
  parts: ListenerParts,
  client: WebClient,
  { id, blocks }: Pick<ViewOutput, 'id' | 'blocks'>,
  form: Form,
  metadata: FormMetadata,
): Promise<void> {
  const before = similarBlocksIn(blocks);
  const shown = formAnew(parts, form, metadata, { similar: before });
  const hash = await updateView(client, { view_id: id, view: shown });
  const similar = similarBlocks(await tryToHelp(parts, parts.advisor.similar(form), []), parts.catalogue);
  if (hash === undefined || sameSimilar(before, similar)) return;
  await updateView(client, { view_id: id, hash, view: formAnew(parts, form, metadata, { similar }) });
}
