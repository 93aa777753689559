import type { Mention } from '../places/mention.ts';
import type { Reading } from '../reading/reading.ts';
import { isAside } from '../roles/asides/asides.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { landWords } from '../words/running.ts';
import { wordAfter } from './beside.ts';
import { weights } from './weights.ts';

const lands = wordSet(landWords);
const heads = wordSet('president prime king queen chancellor premier pm');

/** `Swiss`, `Argentine`: those of a country, though some language calls the country so. */
export function isPeople(reading: Reading, { first, last, name, place }: Mention): boolean {
  if (place.kind === 'people') return true;
  return (
    place.kind === 'country' &&
    place.key !== foldedWords(reading.tokens, first, last) &&
    name.senses.some(({ kind }) => kind === 'people')
  );
}

/** `the Indonesian island of Java` is a place, `a Dutch hiker` a guest, `the French president` either. */
export function weightOfPeople(reading: Reading, mention: Mention): number {
  if (isAside(reading, mention)) return weights.none;
  if (lands.has(wordAfter(reading, mention.last))) return weights.inside;
  return isHead(reading, mention) ? weightOfHead(reading, mention) : weights.people;
}

/** Whether a head of state is named by the place: `the French president`. */
export function isHead(reading: Reading, { last }: Mention): boolean {
  return heads.has(wordAfter(reading, last));
}

/** `the US President Joe Biden`: somebody who is named acts, and is not only received. */
export function weightOfHead(reading: Reading, { last }: Mention): number {
  return reading.cased && reading.tokens.list[last + 1]?.shape === 'title' ? weights.named : weights.head;
}
