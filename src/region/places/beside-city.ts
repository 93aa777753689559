import { cueAt, gapAt } from '../reading/around.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import type { Mention } from './mention.ts';

/** `Dallas or Gdańsk?`, `Rome & Nice`, `New Zealand and Austin`: joined to what is a place and nobody's name. */
export function isJoinedToCity(reading: Reading, { first, last }: Mention): boolean {
  const next = wordBehind(reading, last);
  const previous = wordBefore(reading, first);
  return (
    (next !== undefined && isPlace(reading.nameAt(next))) ||
    (previous !== undefined && isPlace(nameEndingAt(reading, previous)))
  );
}

const signs = gaps.ampersand | gaps.slash | gaps.plus;

/** The word behind `and`, `or`, `&` after a name. */
function wordBehind(reading: Reading, last: number): number | undefined {
  if ((gapAt(reading, last + 1) & signs) !== 0) return last + 1;
  return isJoin(reading, last + 1) ? last + 2 : undefined;
}

/** The word before `and`, `or`, `&` in front of a name. */
function wordBefore(reading: Reading, first: number): number | undefined {
  if (first > 0 && (gapAt(reading, first) & signs) !== 0) return first - 1;
  return first > 1 && isJoin(reading, first - 1) ? first - 2 : undefined;
}

function isJoin(reading: Reading, at: number): boolean {
  return (cueAt(reading, at) & cues.join) !== 0 && gapAt(reading, at + 1) === gaps.space;
}

function nameEndingAt(reading: Reading, at: number): Name | undefined {
  return [at, at - 1, at - 2].map((first) => reading.nameAt(first)).find((name) => name?.last === at);
}

function isPlace(name: Name | undefined): boolean {
  if (name === undefined || name.firstName || name.surname || name.common) return false;
  return name.senses.some(
    ({ kind, people }) => kind === 'country' || kind === 'state' || (kind === 'city' && people >= large),
  );
}

/** Thousands of people. */
const large = 300;
