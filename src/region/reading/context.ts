import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import { cueAt } from './around.ts';
import type { Reading } from './reading.ts';

/** Whether one of these bits stands on the word before, fillers skipped. */
export function isAfter(reading: Reading, first: number, bits: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 3); i -= 1) {
    const cue = cueAt(reading, i);
    if ((cue & bits) !== 0) return true;
    if ((cue & cues.filler) === 0) return false;
  }
  return false;
}

/** Whether the nearest telling word before a position, in its sentence, is one of `bits` and not of `others`. */
export function wordBeforeSays(reading: Reading, position: number, bits: number, others: number): boolean {
  const { list } = reading.tokens;
  const next = wordEndingAfter(reading, position);
  for (let i = next - 1; i >= Math.max(0, next - 12); i -= 1) {
    const cue = cueAt(reading, i);
    if ((cue & bits) !== 0) return true;
    if ((cue & others) !== 0 || ((list[i + 1]?.gap ?? 0) & gaps.stop) !== 0) return false;
  }
  return false;
}

/** The first word that ends after a position, by halving. */
function wordEndingAfter({ tokens: { list } }: Reading, position: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.end ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
