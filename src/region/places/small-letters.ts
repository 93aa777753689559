import { cueAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import type { Mention } from './mention.ts';

/** `startup kota kinabalu`, `hellenic bank nicosia`: what a town is called itself, and nobody else. */
export function isPlainTown({ tokens }: Reading, { first, last, place, name }: Mention): boolean {
  const token = tokens.list[first];
  if (token === undefined || (token.gap & gaps.other) !== 0) return false;
  if (place.kind !== 'city' || name.common || name.firstName || name.surname) return false;
  const folded = foldedWords(tokens, first, last);
  return place.people >= middling && folded.length >= distinct && folded === fold(place.name);
}

/** Letters of a name that is hardly ever a word. */
const distinct = 6;

/** Thousands of people. */
const middling = 60;

/** `dach deal`, `not dach!`: beside a word of ours it is the area, and `das Dach` a roof. */
export function isDach(reading: Reading, { first, last }: Mention): boolean {
  if (foldedWords(reading.tokens, first, last) !== 'dach' || articles.has(wordAt(reading, first - 1)))
    return false;
  const beside = cueAt(reading, first - 1) | cueAt(reading, last + 1);
  return (beside & ours) !== 0;
}

const ours =
  cues.partner |
  cues.customer |
  cues.work |
  cues.site |
  cues.self |
  cues.lead |
  cues.leadAfter |
  cues.routeNoun |
  cues.negation;
const articles = wordSet('das dem des ein einem am vom unterm aufs ins na z do pod');
