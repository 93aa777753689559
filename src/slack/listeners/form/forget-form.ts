import { sent, type Whose } from '../../../intake/kept-forms.ts';
import { tryToHelp } from '../answering/try-to-help.ts';
import type { ListenerParts } from '../parts.ts';

/** What was sent need not be kept. `view` is the id of the form's view. */
export function forgetForm(
  parts: Pick<ListenerParts, 'keptForms' | 'log'>,
  whose: Whose,
  view: string,
): Promise<void> {
  return tryToHelp(parts, parts.keptForms.forget(whose, { view, at: sent }), undefined);
}
