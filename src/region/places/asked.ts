import { isAfter } from '../text/context.ts';
import type { Reading } from '../text/reading.ts';
import { cues } from '../words/cues.ts';

/** Whether the word before a place lets one expect it: `in …`, `office …`, `customer …`; articles are skipped. */
export function asksForPlace(reading: Reading, first: number): boolean {
  return isAfter(reading, first, cues.preposition | cues.site | cues.customer | cues.partner);
}
