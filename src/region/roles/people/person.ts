import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, says, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues, personCues } from '../../words/cues.ts';
import { isSuffix } from '../owners/suffix.ts';
import { isCalledBack } from './called-back.ts';
import { isInDepartment, isOfEmployer } from './employer.ts';
import { isOneOfPair } from './pair.ts';
import {
  acts,
  followsFirstName,
  hasDeed,
  hasSurname,
  isBirthplace,
  isIntroduced,
  owns,
} from './person-after.ts';
import { isAddressed, isApposed, isAsked, isColleague, isGreeted, isSignature } from './person-before.ts';

/** Whether the name is a person's: `Austin from Insight`, `Hi Chad`, `Jordan said`, `Mr. Berlin`. */
export function isPerson(reading: Reading, mention: Mention): boolean {
  const { first, last, name, confirmed } = mention;
  const token = reading.tokens.list[first];
  if (token?.shape === 'title' && first === last && isTitled(reading, first)) return true;
  if (isBirthplace(reading, last)) return true;
  if (
    confirmed ||
    first !== last ||
    token === undefined ||
    token.shape === 'upper' ||
    mention.place.kind === 'people'
  )
    return false;
  if (isHandle(reading, first)) return true;
  if (hasInitial(reading, first) || isCalledBack(reading, mention)) return true;
  if (isSignature(reading, mention)) return true;
  if (mention.corrected === true) return isAddressed(reading, first);
  if (
    isColleague(reading, first) ||
    isInDepartment(reading, endOfList(reading, last)) ||
    isFullName(reading, mention)
  )
    return true;
  if (isNamedAfterCity(reading, mention) || isSurnameWithDeed(reading, mention)) return true;
  if (!name.firstName && !name.surname) return false;
  if (isPlaced(reading, first) || isSuffix(reading, mention)) return false;
  const end = endOfList(reading, last);
  return (
    isApposed(reading, mention) ||
    isGreeted(reading, mention) ||
    (isAddressed(reading, startOfList(reading, first)) && !isTeam(reading, mention)) ||
    isAsked(reading, startOfList(reading, first), end) ||
    followsFirstName(reading, mention) ||
    (name.firstName &&
      (isIntroduced(reading, end) ||
        isOfEmployer(reading, end) ||
        hasSurname(reading, last) ||
        hasDeed(reading, last) ||
        owns(reading, last) ||
        isOneOfPair(reading, mention))) ||
    acts(reading, end)
  );
}

/** `call Francis York`: a first name that is nothing else, and no noun behind the city. */
function isNamedAfterCity(reading: Reading, mention: Mention): boolean {
  const { first, last, place } = mention;
  if (place.kind !== 'city' || reading.marksAt(first - 1).common || !followsFirstName(reading, mention))
    return false;
  const isNoun =
    (cueAt(reading, last + 1) &
      (cues.site | cues.customer | cues.organisation | cues.work | cues.partner)) !==
    0;
  return !isNoun && reading.nameAt(first - 1) === undefined;
}

/** The town in `Paris Hampton started`. */
function isSurnameWithDeed(reading: Reading, { first }: Mention): boolean {
  return reading.marksAt(first - 1).firstName && hasDeed(reading, first - 1);
}

/** `Claire in Boston opened the opp`: where somebody called by a first name is. */
export function isWhereabouts(reading: Reading, { first }: Mention): boolean {
  if (isGreeting(reading, first) || isBehindName(reading, first)) return true;
  const who = reading.tokens.list[first - 2];
  if (who?.shape !== 'title' || !near.has(wordAt(reading, first - 1))) return false;
  if (gapAt(reading, first - 1) !== gaps.space || cueAt(reading, first - 2) !== 0) return false;
  const marks = reading.marksAt(first - 2);
  return marks.firstName && !marks.common && reading.nameAt(first - 2) === undefined;
}

/** `Participants: Ingrid (Oslo), Raj (Mumbai)`. */
function isBehindName(reading: Reading, first: number): boolean {
  const who = reading.tokens.list[first - 1];
  if (who?.shape !== 'title' || gapAt(reading, first) !== (gaps.paren | gaps.space)) return false;
  if (gapAt(reading, first + 1) === gaps.space || cueAt(reading, first - 1) !== 0) return false;
  const marks = reading.marksAt(first - 1);
  return marks.firstName && !marks.common && reading.nameAt(first - 1) === undefined;
}

const near: ReadonlySet<string> = new Set(['in', 'from', 'aus', 'en']);

/** `Hello from rainy London!` */
function isGreeting(reading: Reading, first: number): boolean {
  const from = [first - 1, first - 2].find((at) => at > 0 && wordAt(reading, at) === 'from');
  return from !== undefined && greetings.has(wordAt(reading, from - 1));
}

const greetings = wordSet('hello hi hey cheers regards morning evening afternoon');

/** `assign to India`; but `assign to Victoria`. */
function isTeam({ tokens }: Reading, { first, place }: Mention): boolean {
  return place.kind === 'country' && foldedWords(tokens, first - 2, first - 1) === 'assign to';
}

/** `A. Thornbury` */
function hasInitial({ tokens: { list, text } }: Reading, first: number): boolean {
  const [initial, token] = [list[first - 1], list[first]];
  if (initial === undefined || token === undefined || initial.end - initial.start !== 1) return false;
  return initial.shape !== 'lower' && text.slice(initial.end, token.start) === '. ';
}

/** `ask @sydney`; but `onsite @ Sydney`. */
function isHandle({ tokens }: Reading, first: number): boolean {
  const token = tokens.list[first];
  return (
    token !== undefined &&
    (token.gap & gaps.at) !== 0 &&
    ((token.gap & gaps.space) !== 0 || first === 0) &&
    tokens.text[token.start - 1] === '@'
  );
}

/** `Mr. Cairo`, `Mr. Houston Cairo`. */
function isTitled(reading: Reading, first: number): boolean {
  const before = reading.tokens.list[first - 1];
  if (before?.shape === 'title' && gapAt(reading, first) === gaps.space && hasTitle(reading, first - 1))
    return true;
  return hasTitle(reading, first);
}

function hasTitle(reading: Reading, first: number): boolean {
  return says(reading, first - 1, personCues.honorific) && (gapAt(reading, first) & gaps.stop) === 0;
}

/** `talked with Berlin Novak`: a known surname follows, and the words before speak of somebody. */
function isFullName(reading: Reading, { first, last }: Mention): boolean {
  const isSomebody =
    (cueAt(reading, first - 1) & cues.title) !== 0 || says(reading, first - 1, personCues.standIn);
  return isSomebody && hasSurname(reading, last) && reading.marksAt(last + 1).surname;
}

/** `in Austin`, `Austin office`: a place whoever else is called so. */
function isPlaced(reading: Reading, first: number): boolean {
  const before = wordAt(reading, first - 1);
  if (
    first > 0 &&
    placed.has(before) &&
    (cueAt(reading, first - 1) & cues.title) === 0 &&
    (gapAt(reading, first) & gaps.stop) === 0
  )
    return true;
  if (before === 'of' && states.has(wordAt(reading, first - 2))) return true;
  // `a bank from Sofia asked for …`
  if (before === 'from' && (cueAt(reading, first - 2) & (cues.organisation | cues.customer)) !== 0)
    return true;
  return (
    gapAt(reading, first + 1) === gaps.space &&
    (cueAt(reading, first + 1) & (cues.site | cues.headquarters)) !== 0
  );
}

/** `Republic of Chad`, `Kingdom of Jordan`. */
const states = wordSet('republic kingdom state federation commonwealth sultanate emirate principality union');
const placed = wordSet('in near within around en em a aus nach dans i w');

/** `Chad and Georgia from WWT`: what follows the last of joined first names is said of all. */
function endOfList(reading: Reading, last: number, most = 4): number {
  if (most === 0) return last;
  const joined =
    (cueAt(reading, last + 1) & cues.join) !== 0 || gapAt(reading, last + 1) === (gaps.comma | gaps.space);
  const at = (cueAt(reading, last + 1) & cues.join) !== 0 ? last + 2 : last + 1;
  const isOne = joined && reading.marksAt(at).firstName && (reading.nameAt(at)?.last ?? at) === at;
  return isOne ? endOfList(reading, at, most - 1) : last;
}

/** `met Dakota and Memphis`: what stands before the first is said of all. */
function startOfList(reading: Reading, first: number): number {
  if ((cueAt(reading, first - 1) & cues.join) === 0) return first;
  return reading.marksAt(first - 2).firstName ? first - 2 : first;
}
