import type { WebClient } from '@slack/web-api';
import type { Form } from '../../domain/form.ts';
import { admit } from '../../intake/admission.ts';
import type { FormMetadata } from '../metadata.ts';
import { refusal, unsure } from '../views/notices.ts';
import type { RequestForm } from '../views/request-form.ts';
import { similarBlocks } from '../views/similar.ts';
import { formAnew } from './form-anew.ts';
import type { ListenerParts } from './parts.ts';
import { tryToHelp } from './try-to-help.ts';
import { updateView } from './update-view.ts';

/** A form on its way to one person. */
export type Opening = {
  readonly client: WebClient;
  /** Lives for three seconds and opens one view: https://docs.slack.dev/surfaces/modals */
  readonly trigger: string;
  readonly userId: string;
  readonly form: Form;
  readonly metadata: FormMetadata;
  /** What stands above the fields. */
  readonly shown?: Pick<RequestForm, 'notice' | 'isRestored'>;
};

type OpenView = { readonly id: string; readonly hash: string };

/**
 * Opens the form before anything else is asked of Slack, and only then sees who asks: some may not, the
 * others have a time zone. Answers whether it opened.
 */
export async function openForm(parts: ListenerParts, opening: Opening): Promise<boolean> {
  const view = await open(parts, opening);
  if (view === undefined) return false;
  const admission = await admit(opening.userId, parts.person);
  switch (admission.kind) {
    case 'refused':
      await updateView(opening.client, { view_id: view.id, view: refusal(admission.why) });
      break;
    case 'unsure':
      await updateView(opening.client, { view_id: view.id, view: refusal(unsure) });
      break;
    case 'welcome':
      await addWhatWeKnow(parts, opening, view, admission.person.timeZone);
  }
  return true;
}

async function open(parts: ListenerParts, opening: Opening): Promise<OpenView | undefined> {
  const { client, trigger, form, metadata, shown } = opening;
  const view = formAnew(parts, form, metadata, shown);
  try {
    const opened = await client.views.open({ trigger_id: trigger, view });
    return { id: opened.view?.id ?? '', hash: opened.view?.hash ?? '' };
  } catch (error) {
    parts.log.warn({ err: error }, 'the form did not open');
    return undefined;
  }
}

/** The hash keeps this from overwriting a form the person has changed meanwhile. */
async function addWhatWeKnow(
  parts: ListenerParts,
  { client, form, metadata, shown }: Opening,
  { id, hash }: OpenView,
  timeZone: string | undefined,
): Promise<void> {
  const similar = similarBlocks(await tryToHelp(parts, parts.advisor.similar(form), []), parts.catalogue);
  if (timeZone === undefined && similar.length === 0) return;
  const known = { ...metadata, ...(timeZone !== undefined && { timeZone }) };
  const view = formAnew(parts, form, known, { ...shown, similar });
  await updateView(client, { view_id: id, hash, view });
}
