import type { Form } from '../../../domain/form.ts';
import type { Written } from '../../../intake/prefill.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * What a new form starts with. Most requests come from account managers; everything else is read out of
 * the text, if there is one.
 */
export function firstForm(
  { intake }: Pick<ListenerParts, 'intake'>,
  userId: string,
  text: string,
  written: Partial<Written> = {},
): Form {
  return { am: userId, ...(text !== '' && { need: text }), ...intake.prefill(text, written) };
}
