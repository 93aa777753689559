import type { Form } from '../../../domain/form.ts';
import type { JustWritten } from '../../../intake/intake.ts';
import type { ListenerParts } from '../parts.ts';

/**
 * What a new form starts with. Most requests come from account managers; everything else is read out of
 * the texts, if there are any.
 */
export function firstForm(
  { intake }: Pick<ListenerParts, 'intake'>,
  userId: string,
  texts: readonly JustWritten[],
): Form {
  const need = texts.map(({ text }) => text).join('\n\n');
  return { am: userId, ...(need !== '' && { need }), ...intake.prefill(texts) };
}
