import type { ToldPlace } from '../clues/told-places.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/** Words looked at on each side of a place, within its sentence; keeps texts without sentences linear. */
const reach = 25;

/** Words before a place that are near it. */
const near = 3;

/**
 * What is seen of a place that may tell whether the customer is served there: what the rules take it for, and
 * the words of its sentence. How much each sign says is learned; see `served-weights.ts`.
 */
export function placeSigns(
  reading: Reading,
  { mention, role, order }: ToldPlace,
  isPlace: (at: number) => boolean,
): readonly string[] {
  const { first, last, place } = mention;
  const from = sentenceStart(reading, first);
  const to = sentenceEnd(reading, last);
  const word = (at: number): string => wordSeen(reading, at, from, to, isPlace);
  return [
    `role ${role}`,
    `kind ${place.kind}`,
    ...(order === undefined ? [] : [`order ${order}`]),
    `before ${word(first - 1)}`,
    `after ${word(last + 1)}`,
    `after ${word(last + 1)} ${word(last + 2)}`,
    ...cueSigns('near', cuesOf(reading, Math.max(from, first - near), first)),
    ...cueSigns('next', last + 1 < to ? cueAt(reading, last + 1) : 0),
    ...wordSigns('left', reading, from, first, isPlace),
    ...wordSigns('right', reading, last + 1, to, isPlace),
    ...positionSigns(reading, first, from, to),
  ];
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

const cueNames = Object.entries(cues);

function cueSigns(side: string, said: number): readonly string[] {
  if (said === 0) return [];
  return cueNames.flatMap(([name, bit]) => ((said & bit) === 0 ? [] : [`${side} cue ${name}`]));
}

function wordSigns(
  side: string,
  reading: Reading,
  from: number,
  to: number,
  isPlace: (at: number) => boolean,
): readonly string[] {
  const signs = new Set<string>();
  for (let at = from; at < to; at += 1) if (!isPlace(at)) signs.add(`${side} ${wordAt(reading, at)}`);
  return [...signs];
}

function positionSigns(reading: Reading, first: number, from: number, to: number): readonly string[] {
  const signs: string[] = [];
  if (from === 0) signs.push('first sentence');
  if (to === reading.tokens.list.length) signs.push('last sentence');
  if ((gapAt(reading, first) & gaps.paren) !== 0) signs.push('paren');
  if (first > 0 && (gapAt(reading, first) & gaps.colon) !== 0) signs.push('colon');
  return signs;
}
