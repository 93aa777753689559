import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, says, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues, personCues } from '../../words/cues.ts';
import { pronouns } from './pronouns.ts';

/** `Austin, our PAM`, `Paris (AE)`, `Jordan - the account manager`. */
export function isIntroduced(reading: Reading, last: number): boolean {
  if (
    (gapAt(reading, last + 1) & (gaps.comma | gaps.paren | gaps.hyphen | gaps.other)) === 0 &&
    wordAt(reading, last + 1) !== 'is'
  )
    return false;
  for (let i = last + 1; i <= last + 3; i += 1) {
    if ((cueAt(reading, i) & (cues.job | cues.self)) !== 0 && !pronouns.has(wordAt(reading, i))) return true;
    if ((cueAt(reading, i) & (cues.filler | cues.self)) === 0) return false;
  }
  return false;
}

/** `the London-born CTO`: where somebody is from, and works no more. */
export function isBirthplace(reading: Reading, last: number): boolean {
  return gapAt(reading, last + 1) === gaps.hyphen && born.has(wordAt(reading, last + 1));
}

const born = wordSet('born raised bred educated trained');

/** `Jack London`: a first name stands before it. */
export function followsFirstName(reading: Reading, { first, place }: Mention): boolean {
  const before = reading.tokens.list[first - 1];
  if (
    before === undefined ||
    before.shape !== 'title' ||
    gapAt(reading, first) !== gaps.space ||
    place.kind === 'area'
  )
    return false;
  const marks = reading.marksAt(first - 1);
  // `for Francisco Madrid`: an everyday word as well, but here it has a capital inside the sentence.
  const isInside = first > 1 && (gapAt(reading, first - 1) & gaps.stop) === 0;
  return marks.firstName && (!marks.common || isInside);
}

/** A capitalised word comes next, with nothing but a space between, and it is no cue and no `E14`. */
function isFollowedByCapital(reading: Reading, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  if (next?.shape !== 'title' || next.gap !== gaps.space || cueAt(reading, last + 1) !== 0) return false;
  return !/\d/u.test(wordAt(reading, last + 1));
}

/** `India Thompson`: a capital follows that is no word, no cue and no place. */
export function hasSurname(reading: Reading, last: number): boolean {
  if (!isFollowedByCapital(reading, last)) return false;
  const marks = reading.marksAt(last + 1);
  return (
    marks.surname ||
    everydaySurnames.has(wordAt(reading, last + 1)) ||
    (!marks.common && reading.nameAt(last + 1) === undefined)
  );
}

/** `Paris Hampton started`: a surname that is a town as well, and it does something. */
export function hasDeed(reading: Reading, last: number): boolean {
  if (!isFollowedByCapital(reading, last) || reading.marksAt(last + 1).common) return false;
  const town = reading.nameAt(last + 1);
  if (town?.last !== last + 1 || town.senses.some(({ kind }) => kind !== 'city')) return false;
  return starts.has(wordAt(reading, last + 2)) || acts(reading, last + 1);
}

const starts = wordSet('started starts would likes needs gave sent got tried');

/** Surnames that are everyday words, and hardly ever follow a city. */
const everydaySurnames = wordSet(
  'brown young green king cook baker white black stone price bell fox gray grey hunt long reed rice rose sharp swift walker ward wells wolf carter hunter mason cooper taylor turner fisher miller smith lee lim tan wong chan park kim singh',
);

/** `Austin's deal`, `Sydney's on leave`: what people have more often than cities. */
export function owns(reading: Reading, last: number): boolean {
  const { tokens } = reading;
  const token = tokens.list[last];
  const next = tokens.list[last + 1];
  if (token === undefined || next === undefined) return false;
  if (!/^['’]s /u.test(tokens.text.slice(token.end, token.end + 3))) return false;
  const word = tokens.folded.slice(next.from, next.to);
  return (cueAt(reading, last + 1) & (cues.travel | cues.customer)) !== 0 || belongings.has(word);
}

const belongings = wordSet(
  'deal deals account accounts opportunity opp request calendar email mail message question laptop phone partner prospect lead notes slides deck manager colleague team_mate out off away back sick',
);

/** `Jordan said`, `Dallas will present`. */
export function acts(reading: Reading, last: number): boolean {
  if ((gapAt(reading, last + 1) & (gaps.stop | gaps.comma | gaps.paren | gaps.colon)) !== 0) return false;
  const verb = says(reading, last + 1, personCues.auxiliary) ? last + 2 : last + 1;
  // `India leads; …`: a country among others.
  if (wordAt(reading, verb) === 'leads' && gapAt(reading, verb + 1) !== gaps.space) return false;
  return ((cueAt(reading, last + 1) | cueAt(reading, verb)) & cues.personVerb) !== 0;
}
