import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords, type Token } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { pronouns } from './pronouns.ts';

/** Whether a company, or its team, is named behind a first name: whom somebody works for. */
export function isOfEmployer(reading: Reading, last: number): boolean {
  return (
    isPartnersOwn(reading, last) ||
    isOfTeam(reading, last) ||
    worksFor(reading, last) ||
    worksForInBracket(reading, last)
  );
}

/** `Austin from Insight`, `Sydney @ Presidio`, `Dallas at Presidio`: followed by a company, not by a place. */
function worksFor(reading: Reading, last: number): boolean {
  const next = reading.tokens.list[last + 1];
  if (next === undefined) return false;
  if ((next.gap & gaps.at) !== 0) return true;
  const word = wordAt(reading, last + 1);
  const company = reading.tokens.list[last + 2];
  if (!employers.has(word) || company === undefined || (next.gap & gaps.stop) !== 0) return false;
  // `paris from presidio called`
  if (!reading.cased && (cueAt(reading, last + 3) & cues.personVerb) === 0) return false;
  return (
    (isCapital(company) || !reading.cased) &&
    (reading.nameAt(last + 2) === undefined || reading.marksAt(last + 2).common)
  );
}

/** `Sydney (Insight) asks`: whom somebody works for, in a bracket, and what only people do behind it. */
function worksForInBracket(reading: Reading, last: number): boolean {
  if ((gapAt(reading, last + 1) & gaps.paren) === 0) return false;
  for (let at = last + 1; at <= last + inBracket; at += 1) {
    const token = reading.tokens.list[at];
    if (token === undefined || (reading.cased && !isCapital(token)) || cueAt(reading, at) !== 0) return false;
    if (reading.nameAt(at)?.common === false) return false;
    if ((gapAt(reading, at + 1) & gaps.paren) !== 0) return (cueAt(reading, at + 1) & cues.personVerb) !== 0;
  }
  return false;
}

const inBracket = 3;

/** `Jordan from the partner wants …`; a company follows a place: `from the partner Bechtle`. */
function isPartnersOwn(reading: Reading, last: number): boolean {
  if (
    foldedWords(reading.tokens, last + 1, last + 2) !== 'from the' ||
    gapAt(reading, last + 1) !== gaps.space
  )
    return false;
  const isSomebodys = (cueAt(reading, last + 3) & (cues.partner | cues.customer)) !== 0;
  const next = reading.tokens.list[last + 4];
  return isSomebodys && (next === undefined || next.gap !== gaps.space || next.shape === 'lower');
}

/** `Santiago from the NTT Data team`: a company in capitals, and its people. */
function isOfTeam(reading: Reading, last: number): boolean {
  if (!from.has(foldedWords(reading.tokens, last + 1, last + 2))) return false;
  for (let at = last + 3; at <= last + 5; at += 1) {
    const token = reading.tokens.list[at];
    if (token?.gap !== gaps.space) return false;
    if (at > last + 3 && desks.has(wordAt(reading, at))) return true;
    if (!isCapital(token) || (reading.nameAt(at) !== undefined && !reading.marksAt(at).common)) return false;
  }
  return false;
}

const from = wordSet('from_the from_our from_their');

/** `from sales`, `in marketing`, `from the partner team`. */
export function isInDepartment(reading: Reading, last: number): boolean {
  const word = wordAt(reading, last + 1);
  if ((word !== 'from' && word !== 'in' && word !== 'on') || (gapAt(reading, last + 1) & gaps.stop) !== 0)
    return false;
  const next = wordAt(reading, last + 2);
  const first = pronouns.has(next) || next === 'the' ? last + 3 : last + 2;
  if (departments.has(wordAt(reading, first))) return true;
  return (
    word !== 'in' &&
    (cueAt(reading, first) & cues.partner) !== 0 &&
    (desks.has(wordAt(reading, first + 1)) || departments.has(wordAt(reading, first + 1)))
  );
}

const departments = wordSet(
  'account field sales presales marketing finance legal procurement purchasing accounting hr support ops operations channel channels alliances enablement engineering product security renewals services',
);

const desks = wordSet('team desk side org squad group');

const employers = wordSet('from at of with von bei de chez da del van');

function isCapital({ shape }: Token): boolean {
  return shape === 'title' || shape === 'upper' || shape === 'mixed';
}
