import { gapAt, wordAt } from '../reading/around.ts';
import { isAfter } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/** Whether the word before a place lets one expect it: `in …`, `office …`, `customer …`; articles are skipped. */
export function asksForPlace(reading: Reading, first: number): boolean {
  // `w/ lima`: with, and no Polish word for in.
  if ((gapAt(reading, first) & gaps.slash) !== 0 && wordAt(reading, first - 1) === 'w') return false;
  return isAfter(reading, first, cues.preposition | cues.site | cues.customer | cues.partner);
}
