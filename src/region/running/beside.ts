import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { civicWords, insideWords, landWords, towardsWords } from '../words/running.ts';
import { weights } from './weights.ts';

const insides = wordSet(insideWords);
const towards = wordSet(towardsWords);
const lands = wordSet(landWords);
const civic = wordSet(civicWords);
const origins = wordSet('born raised educated');

/** The word after a place in its clause, or so many words; empty where the clause ends. */
export function wordAfter(reading: Reading, last: number, count = 1): string {
  const isClosed = (gapAt(reading, last + 1) & (gaps.stop | gaps.comma | gaps.paren)) !== 0;
  return isClosed ? '' : foldedWords(reading.tokens, last + 1, last + count);
}

/** `Toledo police`, `Galway County Council`: what only a place has follows. */
export function isCivic(reading: Reading, last: number): boolean {
  return gapAt(reading, last + 1) === gaps.space && civic.has(wordAfter(reading, last));
}

/** `Nepal's`: what follows is another name. */
export function isOwner({ tokens: { list, text } }: Reading, last: number): boolean {
  const end = list[last]?.end ?? text.length;
  return /^['’]s?\b/u.test(text.slice(end, end + 3));
}

/** What the word before a place says of how much is there: `in Goma`, `to Goma`; 0 when it says nothing. */
export function weightBefore(reading: Reading, first: number): number {
  if (first === 0) return 0;
  const the = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  const before = wordAt(reading, first - 1 - the);
  if (origins.has(wordAt(reading, first - 2 - the))) return weights.people;
  if (insides.has(before)) return weights.inside;
  if (before === 'of' && lands.has(wordAt(reading, first - 2 - the))) return weights.inside;
  if (towards.has(before)) return weights.towards;
  return (cueAt(reading, first - 1 - the) & cues.preposition) === 0 ? 0 : weights.named;
}
