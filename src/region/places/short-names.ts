import type { Reading } from '../text/reading.ts';
import { foldedWords, type Token } from '../text/tokens.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';
import { asksForPlace } from './asked.ts';
import type { Mention } from './mention.ts';
import { wordSet } from '../words/word-set.ts';

/** Words of two and three letters are codes, pronouns and syllables before they are places. */
export function isShortAccepted(reading: Reading, mention: Mention, token: Token): boolean {
  const typed = reading.tokens.text.slice(token.start, token.end).replaceAll('.', '');
  if (knownShort.has(typed) || token.shape === 'caseless') return true;
  if (!reading.cased && knownShort.has(typed.toUpperCase()))
    return !alsoWords.has(typed.toUpperCase()) || isOfSomebody(reading, mention);
  if (token.shape === 'upper' && reading.cased)
    return (typed.length === 3 || cities.has(typed)) && isOffice(reading, mention);
  const isName = token.shape === 'title' || token.shape === 'mixed';
  return isName && !mention.name.common && asksForPlace(reading, mention.first);
}

/** `us hospital, shi`: it begins what is said, and an organisation follows. */
function isOfSomebody(reading: Reading, { first, last }: Mention): boolean {
  const begins = first === 0 || ((reading.tokens.list[first]?.gap ?? 0) & (gaps.stop | gaps.comma)) !== 0;
  return begins && ((reading.cues[last + 1] ?? 0) & cues.organisation) !== 0;
}

/** `in BLR`, `SYD office`: an airport's code where a place is meant. */
function isOffice(reading: Reading, { first, last }: Mention): boolean {
  if (first > 0 && officeBefore.has(foldedWords(reading.tokens, first - 1, first - 1))) return true;
  const next = reading.tokens.list[last + 1];
  return next?.gap === gaps.space && officeAfter.has(foldedWords(reading.tokens, last + 1, last + 1));
}

const officeBefore = wordSet('in at from near');
const officeAfter = wordSet('office offices team site hub campus');

const knownShort = wordSet(
  'UK US USA UAE KSA EU NZ NYC HK ANZ APJ MEA SSA GCC CEE CIS UKI EEA DRC PRC RSA PNG APAC LAC WW BVI DRC EUA ROK NHS DoD SEA',
);
/** Cities called by two letters; after a preposition they are no roles and no states. */
const cities: ReadonlySet<string> = new Set(['SF', 'LA', 'KL', 'DC', 'GB', 'KC', 'SG']);
/** Everyday words in a text without capitals. */
const alsoWords: ReadonlySet<string> = new Set(['US', 'SEA']);

/** Abbreviations of cities that everybody writes so. */
export function isNickname({ tokens }: Reading, { start, end }: Token): boolean {
  return nicknames.has(tokens.text.slice(start, end));
}

const nicknames: ReadonlySet<string> = new Set(['NOLA', 'CDMX']);
