import type { ListenerParts } from './parts.ts';
import { tryToHelp } from './try-to-help.ts';

/** What was sent need not be kept. */
export function forgetForm(parts: Pick<ListenerParts, 'keptForms' | 'log'>, userId: string): Promise<void> {
  return tryToHelp(parts, parts.keptForms.forget(userId), undefined);
}
