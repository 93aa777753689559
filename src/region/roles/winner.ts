import type { Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { cues } from '../words/cues.ts';
import { wordSet } from '../words/word-set.ts';
import { cueAt, gapAt, wordAt } from '../text/around.ts';

/** Words from a winner to the verb, and from there to what was won. */
const toVerb = 16;
const toPrize = 5;

/** `Polish boutique (Gdańsk) landed a logistics firm in Memphis`: who wins a customer is the partner. */
export function isWinner(reading: Reading, { last }: Mention, next: Mention | undefined): boolean {
  if (next === undefined) return false;
  for (let at = last + 1; at <= last + toVerb; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    if (wins.has(wordAt(reading, at)) && articles.has(wordAt(reading, at + 1)))
      return isPrize(reading, at + 2) || isPrizeOf(reading, at + 2, next);
  }
  return false;
}

/** `logistics firm`, `large Danish customer`. */
function isPrize(reading: Reading, from: number): boolean {
  for (let at = from; at < from + toPrize; at += 1) {
    if ((gapAt(reading, at) & (gaps.stop | gaps.comma)) !== 0) return false;
    if ((cueAt(reading, at) & (cues.organisation | cues.customer)) !== 0) return true;
  }
  return false;
}

/** `a tender at Madrid's metro`: whose it is follows. */
function isPrizeOf(reading: Reading, at: number, { first }: Mention): boolean {
  const whose = wordAt(reading, at + 1);
  return prizes.has(wordAt(reading, at)) && at + 2 === first && whoseWords.has(whose);
}

const prizes = wordSet('tender bid contract deal project rfp');
const whoseWords = wordSet('at with for from in');
const wins = wordSet('landed won signed bagged');
const articles = wordSet('a an the another its their this');
