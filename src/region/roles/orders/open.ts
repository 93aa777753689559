import type { Reading } from '../../reading/reading.ts';
import { firstPhrase } from '../../words/phrase-set.ts';
import { openPhrases } from '../../words/routing.ts';

/**
 * Whether a text says that nothing leads, or that it is not decided: `equal priority`, `either Berlin or
 * Denver`.
 */
export function isOpen(reading: Reading): boolean {
  return firstPhrase(reading.tokens, openPhrases) >= 0;
}
