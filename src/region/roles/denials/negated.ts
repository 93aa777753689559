import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps, isDash } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { absent, closed, deniable, done, existing, wrong } from '../../words/denials.ts';
import { beginsPhrase } from '../../words/phrase-set.ts';

type Span = Pick<Mention, 'first' | 'last'>;

const apart = gaps.stop | gaps.comma | gaps.paren | gaps.arrow;

/** `not EMEA`, `nothing to do with the Paris office`, `outside of Japan`, `US is out of scope`. */
export function isNegated(reading: Reading, mention: Span): boolean {
  // `nothing German about it`
  if (wordAt(reading, mention.first - 1) === 'nothing') return true;
  return (
    deniedBefore(reading, mention) || ruledOutAfter(reading, mention) || isRuledOutInBracket(reading, mention)
  );
}

/** Words between a denial and its place: `no longer have a dev team in Warsaw`. */
const reach = 8;

function deniedBefore(reading: Reading, { first, last }: Span): boolean {
  const isSite = (cueAt(reading, last + 1) & cues.site) !== 0;
  let isToday = false;
  for (let i = first - 1; i >= Math.max(0, first - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & apart) !== 0) return false;
    // `isn't EMEA - it's the Bahamas`: that is what it is.
    if (isDash(gapAt(reading, i + 1))) return false;
    // `Without Japan: just Australia`, `No: Bristol`; but `not in scope: Germany`.
    if ((gapAt(reading, i + 1) & gaps.colon) !== 0 && (i + 1 < first || isDenied(reading, i))) return false;
    const cue = cueAt(reading, i);
    // `moved from Dublin to Sydney`: that is where they are now.
    if ((cue & cues.formerly) !== 0 && isGoal(reading, first, i)) return false;
    // `closed the Hamburg office`, `closed their office in Hamburg`
    if (closed.has(wordAt(reading, i))) return isSite || isSiteBefore(reading, i, first);
    // `was born in Lyon and lives in Osaka`
    if ((cue & cues.formerly) !== 0 && isToday) return false;
    isToday ||= present.has(wordAt(reading, i));
    if ((cue & (cues.negation | cues.formerly)) !== 0)
      return !isOnly(reading, i) && !isPortugueseIn(reading, i) && !isNear(reading, i) && !isRest(reading, i);
    if (!mayStandBetween(reading, i, first)) return false;
  }
  return false;
}

/** What somebody does now, in another place than before. */
const present = wordSet('lives works sits resides serves runs now');

function isSiteBefore(reading: Reading, from: number, first: number): boolean {
  for (let i = from + 1; i < first; i += 1) if ((cueAt(reading, i) & cues.site) !== 0) return true;
  return false;
}

/** `No: Bristol`, `everything but Japan: Bristol`. */
function isDenied(reading: Reading, at: number): boolean {
  return wordAt(reading, at) === 'no' || reading.nameAt(at)?.common === false;
}

/** `left Dublin for Austin`, `moved into Guadalajara`: another place stands between, or is not told. */
function isGoal(reading: Reading, first: number, from: number): boolean {
  const before = wordAt(reading, first - 1);
  return before === 'to' || before === 'into' || (before === 'for' && first - from > 2);
}

/** `not only EMEA` denies nothing. */
function isOnly(reading: Reading, at: number): boolean {
  return only.has(wordAt(reading, at + 1));
}

const only = wordSet('only just nur solo seulement');

/** `Cliente no Rio`: in Portuguese `no` means in the. An English one begins a clause: `no US customers`. */
function isPortugueseIn(reading: Reading, at: number): boolean {
  if (
    wordAt(reading, at) !== 'no' ||
    at === 0 ||
    verbs.has(wordAt(reading, at + 1)) ||
    english.has(wordAt(reading, at + 1)) ||
    (gapAt(reading, at) & ~gaps.space) !== 0
  )
    return false;
  return (cueAt(reading, at - 1) & (cues.turn | cues.join)) === 0 && !existing.has(wordAt(reading, at - 1));
}

/** Behind a Spanish `no`, which denies. */
const verbs = wordSet('esta estan es son sera seran tiene tienen hay usa usan');

/**
 * Behind an English `no`, where neither comma nor verb stands before it: `customer in Osaka no users in
 * Lyon`.
 */
const english = wordSet(
  'users user customers people staff team teams devs developers business presence site sites one need work longer',
);

/** `everybody left is in Izmir`: those who are still there. */
function isRest(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== 'left' || !staying.has(wordAt(reading, at + 1))) return false;
  return [at - 1, at - 2].every((i) => (cueAt(reading, i) & cues.negation) === 0);
}

const staying = wordSet('is are in at works work sits sit lives now');

/**
 * `dairy farms outside Christchurch`, `an hour outside of Milan`: around the city; `outside EMEA` is a
 * denial.
 */
function isNear(reading: Reading, at: number): boolean {
  const outside = wordAt(reading, at) === 'of' ? at - 1 : at;
  if (wordAt(reading, outside) !== 'outside') return false;
  return reading.nameAt(at + 1)?.senses.every(({ kind }) => kind === 'city' || kind === 'state') ?? false;
}

/** Small words, one place (`neither in Spain nor in Italy`), and what somebody may have in the place denied. */
function mayStandBetween(reading: Reading, at: number, first: number): boolean {
  const cue = cueAt(reading, at);
  if (first - at < 5 && (cue & (cues.preposition | cues.filler | cues.join)) !== 0) return true;
  if ((cue & (cues.partner | cues.turn | cues.job)) !== 0) return false;
  if ((cue & (cues.preposition | cues.filler | cues.route | cues.site)) !== 0) return true;
  if (deniable.has(wordAt(reading, at))) return true;
  const name = reading.nameAt(at);
  return first - at < 5 && name !== undefined && !name.common;
}

/** `Japan is not included`, `the US entity has its own contract`, `the Hungarian site is out of scope`. */
function ruledOutAfter(reading: Reading, mention: Span): boolean {
  const { last } = mention;
  if (isLeftOut(reading, last)) return true;
  if (isTakenBack(reading, last) || isAnsweredNo(reading, mention) || isNobody(reading, last)) return true;
  for (let i = last + 1; i <= last + 4; i += 1) {
    if ((gapAt(reading, i) & apart & ~gaps.paren) !== 0) return false;
    const cue = cueAt(reading, i);
    if (i === last + 1 && ((cue & cues.ruledOut) !== 0 || isDenialAlone(reading, i))) return true;
    if (beginsPhrase(reading.tokens, i, done)) return true;
    if (i > last + 1 && (cue & cues.ruledOut) !== 0) return beginsPhrase(reading.tokens, i, absent);
    const isNoun =
      (cue &
        (cues.site | cues.organisation | cues.work | cues.filler | cues.customer | cues.headquarters)) !==
      0;
    if (!isNoun && !deniable.has(wordAt(reading, i)) && !isTown(reading, i)) return false;
  }
  return false;
}

/** `Nottingham (small support team, not in scope)`. */
function isRuledOutInBracket(reading: Reading, { last }: Span): boolean {
  if ((gapAt(reading, last + 1) & gaps.paren) === 0) return false;
  for (let at = last + 1; at <= last + inBracket; at += 1) {
    if (at > last + 1 && (gapAt(reading, at) & (gaps.paren | gaps.stop)) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, absent)) return true;
    // `Osaka (Lyon is not involved)`: that is said of the other.
    if (reading.nameAt(at)?.common === false) return false;
  }
  return false;
}

const inBracket = 8;

/** `offices in Lyon, but they are not part of this`. */
function isLeftOut(reading: Reading, last: number): boolean {
  if (wordAt(reading, last + 1) !== 'but' || !pronouns.has(wordAt(reading, last + 2))) return false;
  return beginsPhrase(reading.tokens, last + 3, done) || beginsPhrase(reading.tokens, last + 3, absent);
}

const pronouns = wordSet('they that it this those these');

/** `Thailand 200 / Netherlands 0`. */
function isNobody(reading: Reading, last: number): boolean {
  const isEnd = last + 2 === reading.tokens.list.length || (gapAt(reading, last + 2) & ~gaps.space) !== 0;
  return (
    isEnd &&
    wordAt(reading, last + 1) === '0' &&
    (gapAt(reading, last + 1) & ~(gaps.space | gaps.colon)) === 0
  );
}

/** `in IJmuiden`, which may be no place we know. */
function isTown(reading: Reading, at: number): boolean {
  return reading.tokens.list[at]?.shape === 'title' && wordAt(reading, at - 1) === 'in';
}

/** Words from a place to the end of its sentence: `seen São Paulo in the CRM? That's wrong`. */
const toWrong = 5;

/** `Why is this tagged APAC? It shouldn't be.` */
function isTakenBack(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + toWrong; at += 1)
    if ((gapAt(reading, at) & gaps.stop) !== 0)
      return isWrong(reading, at) && (at === last + 1 || wordAt(reading, at) === 'that');
  return false;
}

/** `It is not.`; but `It is not related to the tender` is said of something else. */
function isWrong(reading: Reading, at: number): boolean {
  if (!beginsPhrase(reading.tokens, at, wrong)) return false;
  if (wordAt(reading, at) !== 'it') return true;
  const end = reading.tokens.list.length;
  return [2, 3, 4].some(
    (i) => at + i === end || (at + i < end && (gapAt(reading, at + i) & ~gaps.space) !== 0),
  );
}

/** `In Maputo? No - in Dili`, `for the Oslo team? Nope, Toronto`; but `Anybody in Paris? No, not urgent`. */
function isAnsweredNo(reading: Reading, { first, last }: Span): boolean {
  const at = [last + 1, last + 2].find((i) => (gapAt(reading, i) & gaps.stop) !== 0);
  if (at === undefined || !noes.has(wordAt(reading, at))) return false;
  const { list, text } = reading.tokens;
  const asks = /^\s*\?/u.test(text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0));
  const isRegion = reading.nameAt(first)?.senses.every(({ kind }) => kind === 'area') === true;
  if (asks && isRegion) return true;
  const tells = [at + 1, at + 2].some(
    (i) =>
      reading.nameAt(i)?.senses.some(({ kind }) => kind !== 'airport') === true ||
      reading.organisations.some((organisation) => organisation.first === i),
  );
  return asks && tells && (gapAt(reading, at + 1) & ~gaps.space) !== 0;
}

const noes = wordSet('no nope nein non nee nej nie');

/** `the Americans don't.` */
function isDenialAlone(reading: Reading, at: number): boolean {
  const end = wordAt(reading, at + 1) === 't' ? at + 2 : at + 1;
  // `Valencia (no, not the Venezuelan one)`: that is what is denied.
  if ((cueAt(reading, end) & cues.negation) !== 0) return false;
  return (cueAt(reading, at) & cues.negation) !== 0 && (gapAt(reading, end) & apart & ~gaps.arrow) !== 0;
}
