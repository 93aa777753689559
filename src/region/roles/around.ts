import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { personBits } from '../words/cues.ts';

/** The gap before a word; outside the text, the end of a sentence. */
export function gapAt(reading: Reading, at: number): number {
  return reading.tokens.list[at]?.gap ?? gaps.stop;
}

export function cueAt(reading: Reading, at: number): number {
  return reading.cues[at] ?? 0;
}

/** Whether a word has one of the bits of `personCues`. */
export function says(reading: Reading, at: number, bit: number): boolean {
  return at >= 0 && ((personBits.get(foldedWords(reading.tokens, at, at)) ?? 0) & bit) !== 0;
}
