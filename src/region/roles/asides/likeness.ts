import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** `a Liverpool-like retailer`, `Osaka wants what Lyon got`: something of another place. */
export function isLikeness(reading: Reading, { first, last }: Mention): boolean {
  if (gapAt(reading, last + 1) === gaps.hyphen && likenesses.has(wordAt(reading, last + 1))) return true;
  return wordAt(reading, first - 1) === 'what' && first > 0 && got.has(wordAt(reading, last + 1));
}

const likenesses = wordSet('like style esque type inspired');
const got = wordSet('got had has did received');

/** `their founder is from Lyon`: where somebody comes from. */
export function isOrigin(reading: Reading, { first }: Mention): boolean {
  if (first < 3 || wordAt(reading, first - 1) !== 'from') return false;
  const isJob = (cueAt(reading, first - 3) & cues.job) !== 0 && wordAt(reading, first - 3) !== 'lead';
  return isJob && comes.has(wordAt(reading, first - 2));
}

const comes = wordSet('is are was were comes hails');
