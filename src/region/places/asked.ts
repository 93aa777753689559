import { gapAt, wordAt } from '../reading/around.ts';
import { isArticle } from '../reading/article.ts';
import { isAfter } from '../reading/context.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';

/** Whether the word before a place lets one expect it: `in …`, `office …`, `customer …`; articles are skipped. */
export function asksForPlace(reading: Reading, first: number): boolean {
  // `w/ lima`: with, and no Polish word for in.
  if ((gapAt(reading, first) & gaps.slash) !== 0 && wordAt(reading, first - 1) === 'w') return false;
  return isAfter(reading, first, cues.preposition | cues.site | cues.customer | cues.partner);
}

/** `in Reading`; but `to Spring` is a migration as often as a trip. */
export function isAfterIn(reading: Reading, first: number): boolean {
  const before = wordAt(reading, first - 1);
  return (
    first > 0 &&
    !isArticle(reading.tokens, first - 1) &&
    beforeCommon.has(before === 'the' || before === 'downtown' ? wordAt(reading, first - 2) : before)
  );
}

const beforeCommon = wordSet('in at near from around of aus en em a au w v na');
