import type { ToldPlace } from '../clues/told-places.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/**
 * Takes a sign: of what kind it is, and what was seen. In two parts, because putting them together takes
 * longest.
 */
export type See = (kind: string, what: string) => void;

/** Words looked at on each side of a place, within its sentence; keeps texts without sentences linear. */
const reach = 25;

/** Words before a place that are near it. */
const near = 3;

/**
 * Sees what may tell whether the customer is served in a place: what the rules take it for, and the words of
 * its sentence. How much each sign says is learned; see `served-weights.ts`.
 */
export function seeSigns(
  reading: Reading,
  { mention, role, order }: ToldPlace,
  isPlace: (at: number) => boolean,
  see: See,
): void {
  const { first, last, place } = mention;
  const from = sentenceStart(reading, first);
  const to = sentenceEnd(reading, last);
  const word = (at: number): string => wordSeen(reading, at, from, to, isPlace);
  see('role', role);
  see('kind', place.kind);
  if (order !== undefined) see('order', order);
  see('before', word(first - 1));
  see('after', word(last + 1));
  see('then', `${word(last + 1)} ${word(last + 2)}`);
  seeCues('near', cuesOf(reading, Math.max(from, first - near), first), see);
  seeCues('next', last + 1 < to ? cueAt(reading, last + 1) : 0, see);
  for (let at = from; at < first; at += 1) if (!isPlace(at)) see('left', wordAt(reading, at));
  for (let at = last + 1; at < to; at += 1) if (!isPlace(at)) see('right', wordAt(reading, at));
  seePosition(reading, first, from, to, see);
}

function sentenceStart(reading: Reading, first: number): number {
  let at = first;
  while (at > 0 && first - at < reach && (gapAt(reading, at) & gaps.stop) === 0) at -= 1;
  return at;
}

/** The word after the last one. */
function sentenceEnd(reading: Reading, last: number): number {
  let at = last + 1;
  while (at - last <= reach && (gapAt(reading, at) & gaps.stop) === 0) at += 1;
  return at;
}

function wordSeen(
  reading: Reading,
  at: number,
  from: number,
  to: number,
  isPlace: (at: number) => boolean,
): string {
  if (at < from) return '<';
  if (at >= to) return '>';
  if (isPlace(at)) return '@';
  const word = wordAt(reading, at);
  return /\d/u.test(word) ? '#' : word;
}

/** What the words `from` to `to` say of places around them, taken together. */
function cuesOf(reading: Reading, from: number, to: number): number {
  let said = 0;
  for (let at = from; at < to; at += 1) said |= cueAt(reading, at);
  return said;
}

const cueNames = new Map<number, string>(Object.entries(cues).map(([name, bit]) => [bit, name]));

function seeCues(kind: string, said: number, see: See): void {
  for (let left = said; left !== 0; left &= left - 1) see(kind, cueNames.get(left & -left) ?? '');
}

function seePosition(reading: Reading, first: number, from: number, to: number, see: See): void {
  if (from === 0) see('at', 'first sentence');
  if (to === reading.tokens.list.length) see('at', 'last sentence');
  if ((gapAt(reading, first) & gaps.paren) !== 0) see('at', 'paren');
  if (first > 0 && (gapAt(reading, first) & gaps.colon) !== 0) see('at', 'colon');
}
