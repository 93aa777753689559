import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { hasSurname } from '../roles/people/person-after.ts';
import { isPerson } from '../roles/people/person.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { landWords } from '../words/running.ts';
import { isCivic, isOwner, wordAfter } from './beside.ts';

const lands = wordSet(landWords);
/** Thousands of people from which on a city is meant whatever name follows it. */
const metropolis = 2000;

/** `Bruny Island`: Germans call Iceland so. */
export function isLandform(reading: Reading, { first, last }: Mention): boolean {
  return (
    first > 0 &&
    lands.has(foldedWords(reading.tokens, first, last)) &&
    gapAt(reading, first) === gaps.space &&
    reading.tokens.list[first - 1]?.shape !== 'lower'
  );
}

/** `Caio Medeiros`, `Real Madrid`, `Nagoya Grampus`: a capital stands right beside it, and is no known word. */
export function isPartOfName(reading: Reading, { first, last }: Mention): boolean {
  if (!reading.cased) return false;
  const before = wordAt(reading, first - 1);
  const follows =
    isCapital(reading, first - 1) &&
    gapAt(reading, first) === gaps.space &&
    !/\d/u.test(before) &&
    cueAt(reading, first - 1) === 0 &&
    (reading.nameAt(first - 1) === undefined || reading.marksAt(first - 1).common);
  return (
    follows ||
    (isFollowedByCapital(reading, last) &&
      (reading.nameAt(last + 1) === undefined || reading.marksAt(last + 1).surname))
  );
}

/** A first name with a surname after it, or a surname with a first name before. */
export function isSomebody(reading: Reading, mention: Mention): boolean {
  const { first, last, name, confirmed, place } = mention;
  if (confirmed && first !== last) return false;
  // `kenya's finance bill`: nations own more than people called like them.
  if (place.kind === 'country' && isOwner(reading, last)) return false;
  if (isPerson(reading, { ...mention, confirmed: false })) return true;
  if (first !== last) return false;
  return (
    name.firstName &&
    place.kind !== 'area' &&
    (hasSurname(reading, last) || isFollowedByName(reading, mention))
  );
}

/** `Austin Chase`, `Jordan Lyons`: a capital follows that says nothing about places. */
function isFollowedByName(reading: Reading, { last, place }: Mention): boolean {
  return (
    place.people < metropolis && isFollowedByCapital(reading, last) && !lands.has(wordAfter(reading, last))
  );
}

function isFollowedByCapital(reading: Reading, last: number): boolean {
  return (
    isCapital(reading, last + 1) &&
    gapAt(reading, last + 1) === gaps.space &&
    cueAt(reading, last + 1) === 0 &&
    !isOwner(reading, last) &&
    !isCivic(reading, last)
  );
}

function isCapital({ tokens: { list } }: Reading, at: number): boolean {
  return list[at]?.shape === 'title';
}
