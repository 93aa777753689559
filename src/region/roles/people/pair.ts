import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { cues } from '../../words/cues.ts';

/** Thousands of people: whatever is larger is a city first, whoever is called so. */
const known = 300;

/** What follows places more often than people: `Kent and Chelsea offices`. */
const nouns =
  cues.site | cues.customer | cues.organisation | cues.work | cues.partner | cues.preposition | cues.join;

/** `Kent and Chelsea need …`: two first names joined, of which one is hardly a place. */
export function isOneOfPair(reading: Reading, { first, last }: Mention): boolean {
  if (isAnd(reading, last + 1) && isPerson(reading, last + 2)) return does(reading, last + 3);
  return isAnd(reading, first - 1) && isPerson(reading, first - 2) && does(reading, last + 1);
}

function isAnd(reading: Reading, at: number): boolean {
  const isPart = gapAt(reading, at) === gaps.space && gapAt(reading, at + 1) === gaps.space;
  return at > 0 && isPart && (cueAt(reading, at) & cues.join) !== 0;
}

/** A first name in capitals that is no place one would think of. */
function isPerson(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  if (token?.shape !== 'title' || !reading.marksAt(at).firstName) return false;
  const senses = reading.nameAt(at)?.senses ?? [];
  return senses.every(({ kind, people }) => kind === 'city' && people < known);
}

/** Something is said of them in small letters. */
function does(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  return token?.shape === 'lower' && token.gap === gaps.space && (cueAt(reading, at) & nouns) === 0;
}
