import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { gapAt } from '../text/around.ts';
import { wordSet } from '../words/word-set.ts';

/** `EMEA headquarters in Dublin`, `regional HQ`: where that region is served from. */
export function isRegional(reading: Reading, at: number, isPlace: (at: number) => boolean): boolean {
  const ofPlace =
    isPlace(at - 1) &&
    !isWhole(reading, at - 1) &&
    gapAt(reading, at) === gaps.space &&
    seats.has(foldedWords(reading.tokens, at, at));
  return ofPlace || regional.has(foldedWords(reading.tokens, at - 1, at - 1));
}

/** `global HQ` is the only one there is. */
function isWhole(reading: Reading, at: number): boolean {
  return worldly.has(foldedWords(reading.tokens, at, at));
}

const seats = wordSet('hq hqs headquarter headquarters head zentrale hauptsitz sede siege hoofdkantoor');
const worldly = wordSet('global worldwide world');
const regional = wordSet('regional local national country');
