import { isAfter } from '../text/context.ts';
import type { Reading } from '../text/reading.ts';
import { cues } from '../words/cues.ts';

/** A preposition or a comma after another name stands before it. */
export function asksForPlace(reading: Reading, first: number): boolean {
  return isAfter(reading, first, cues.preposition | cues.site | cues.customer | cues.partner);
}
