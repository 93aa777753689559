import type { ModalView } from '@slack/types';
import type { Form } from '../../domain/form.ts';
import type { FormMetadata } from '../metadata.ts';
import { requestForm } from '../views/request-form.ts';
import type { ListenerParts } from './parts.ts';

/** The form with what is typed, and the region as that stands. */
export function formAnew(
  { intake, catalogue }: Pick<ListenerParts, 'intake' | 'catalogue'>,
  form: Form,
  metadata: FormMetadata,
  notice?: string,
): ModalView {
  const verdict = intake.explain(form, metadata.timeZone);
  return requestForm({ catalogue, form, metadata, verdict, ...(notice !== undefined && { notice }) });
}
