import type { WebClient } from '@slack/web-api';
import type { Form } from '../../../domain/form.ts';
import { admit } from '../../../intake/admit.ts';
import type { FormMetadata } from '../../metadata.ts';
import { refusal, unsure } from '../../views/notices.ts';
import type { RequestForm } from '../../views/request-form.ts';
import { similarBlocks } from '../../views/similar.ts';
import { openView, type Opened, type Opening } from '../answering/open-view.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import { updateView } from '../answering/update-view.ts';
import type { ListenerParts } from '../parts.ts';
import { formAnew } from './form-anew.ts';

/** A form on its way to one person. */
export type FormOpening = {
  readonly client: WebClient;
  readonly trigger: string;
  readonly userId: string;
  readonly form: Form;
  readonly metadata: FormMetadata;
  /** What stands above the fields. */
  readonly shown?: Pick<RequestForm, 'notice' | 'isRestored'>;
};

/**
 * Opens the form before anything else is asked of Slack, and only then sees who asks: some may not, the
 * others have a time zone.
 */
export async function openForm(parts: ListenerParts, opening: FormOpening): Promise<Opening> {
  const { client, trigger, form, metadata, shown } = opening;
  const view = await openView(parts, client, trigger, formAnew(parts, form, metadata, shown));
  if (view.kind !== 'open') return view.kind;
  const admission = await admit(opening.userId, parts.person);
  switch (admission.kind) {
    case 'refused':
      await updateView(client, { view_id: view.id, view: refusal(admission.why) });
      break;
    case 'unsure':
      await updateView(client, { view_id: view.id, view: refusal(unsure) });
      break;
    case 'welcome':
      await tryToHelp(parts, addWhatWeKnow(parts, opening, view, admission.person.timeZone), undefined);
  }
  return 'open';
}

/** The hash keeps this from overwriting a form the person has changed meanwhile. */
async function addWhatWeKnow(
  parts: ListenerParts,
  { client, form, metadata, shown }: FormOpening,
  { id, hash }: Extract<Opened, { readonly kind: 'open' }>,
  timeZone: string | undefined,
): Promise<void> {
  const [requests, isElsewhere] = await Promise.all([
    tryToHelp(parts, parts.advisor.similar(form), []),
    tryToHelp(parts, isCardElsewhere(parts, metadata), false),
  ]);
  const similar = similarBlocks(requests, parts.catalogue);
  if (timeZone === undefined && similar.length === 0 && !isElsewhere) return;
  const known = {
    ...metadata,
    ...(timeZone !== undefined && { timeZone }),
    ...(isElsewhere && { cardElsewhere: true as const }),
  };
  const view = formAnew(parts, form, known, { ...shown, similar });
  await updateView(client, { view_id: id, hash, view });
}

/** What people wrote among a few is about to be read by the team. */
async function isCardElsewhere({ lookout }: ListenerParts, { source }: FormMetadata): Promise<boolean> {
  return source.kind === 'message' && !(await lookout.answersThere(source.channel));
}
