import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { personBits } from '../words/cues.ts';
import type { Reading } from './reading.ts';

/** The gap before a word; outside the text, the end of a sentence. */
export function gapAt(reading: Reading, at: number): number {
  return reading.tokens.list[at]?.gap ?? gaps.stop;
}

export function cueAt(reading: Reading, at: number): number {
  return reading.cues[at] ?? 0;
}

/** A word as it is compared; outside the text, nothing. */
export function wordAt(reading: Reading, at: number): string {
  return foldedWords(reading.tokens, at, at);
}

/** Whether a word has one of the bits of `personCues`. */
export function says(reading: Reading, at: number, bit: number): boolean {
  return ((personBits.get(wordAt(reading, at)) ?? 0) & bit) !== 0;
}
