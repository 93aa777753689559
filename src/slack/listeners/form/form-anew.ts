import type { ModalView } from '@slack/types';
import type { Form } from '../../../domain/form.ts';
import type { FormMetadata } from '../../metadata.ts';
import { withPam } from '../../views/pre-chosen-pam.ts';
import { requestForm, type RequestForm } from '../../views/request-form.ts';
import type { ListenerParts } from '../parts.ts';

/** The form with what is typed, and what can be said about that. */
export function formAnew(
  { advisor, catalogue }: Pick<ListenerParts, 'advisor' | 'catalogue'>,
  typed: Form,
  before: FormMetadata,
  shown: Pick<RequestForm, 'notice' | 'similar' | 'isRestored'> = {},
): ModalView {
  const advice = advisor.advise(typed, before.timeZone);
  const { form, metadata } = withPam(typed, before, advice.pam);
  return requestForm({ catalogue, form, metadata, advice, ...shown });
}
