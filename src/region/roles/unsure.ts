import type { Reading } from '../reading/reading.ts';
import { firstPhrase } from '../words/phrase-set.ts';
import { unsurePhrases } from '../words/routing.ts';

/** Whether a text says it knows no more: `Birmingham, no idea which one`. */
export function isUnsure({ tokens }: Reading): boolean {
  return firstPhrase(tokens, unsurePhrases) >= 0;
}
