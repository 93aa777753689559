import { cueAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { asksForPlace, isAfterIn } from './asked.ts';
import { isJoinedToCity } from './beside-city.ts';
import type { Mention } from './mention.ts';

/** Words of two and three letters are codes, pronouns and syllables before they are places. */
export function isShortAccepted(reading: Reading, mention: Mention, token: Token): boolean {
  const typed = reading.tokens.text.slice(token.start, token.end).replaceAll('.', '');
  if (knownShort.has(typed)) return true;
  if (token.shape === 'caseless') return isKnownInItsScript(mention);
  if (!reading.cased && knownShort.has(typed.toUpperCase())) return !alsoWords.has(typed.toUpperCase());
  if (token.shape === 'upper' && reading.cased)
    return (typed.length === 3 || cities.has(typed)) && isOffice(reading, mention);
  const isName = token.shape === 'title' || token.shape === 'mixed';
  if (!isName) return false;
  if (!mention.name.common) return asksForPlace(reading, mention.first);
  return (
    typed.length === 3 &&
    mention.place.people >= wellKnown &&
    (isAfterIn(reading, mention.first) || isJoinedToCity(reading, mention))
  );
}

/**
 * `كان` is Cannes, and `was` in nearly every text: three letters without a capital have to be a name of
 * weight.
 */
function isKnownInItsScript({ name, place }: Mention): boolean {
  return !name.common && (place.kind !== 'city' || place.people >= wellKnown);
}

/** Thousands of people. */
const wellKnown = 100;

/** `in BLR`, `SYD office`, `fly into YYZ`: an airport's code where a place is meant. */
function isOffice(reading: Reading, { first, last }: Mention): boolean {
  const before = wordAt(reading, first - 1);
  if (officeBefore.has(before) || airports.has(before) || isBeside(reading, first)) return true;
  const next = reading.tokens.list[last + 1];
  const after = wordAt(reading, last + 1);
  if (next !== undefined && (next.gap === gaps.space || next.unspaced) && officeAfter.has(after)) return true;
  // `the SRE team`: what it does as often as where it is.
  if (next?.gap === gaps.space && after === 'team' && isHub(reading, first)) return true;
  if (next?.gap === gaps.space && isHub(reading, first) && (cueAt(reading, last + 1) & somebody) !== 0)
    return true;
  return after === 'based' && isSomebodys(reading, first, last + 2);
}

/** `right by SFO`, `HQ by DFW`, `next to ATL`, `fly into SIN`; but `signed by SAN`. */
function isBeside(reading: Reading, first: number): boolean {
  const before = wordAt(reading, first - 2);
  switch (wordAt(reading, first - 1)) {
    case 'by':
      return besideWords.has(before) || (cueAt(reading, first - 2) & (cues.site | cues.headquarters)) !== 0;
    case 'to':
      return before === 'next' || before === 'close';
    case 'into':
      return (cueAt(reading, first - 2) & cues.travel) !== 0;
    case 'de':
      return before === 'cote' || before === 'cerca' || before === 'pres' || before === 'perto';
    default:
      return false;
  }
}

/** `MUC based insurer`; but `OTP based login`. */
function isSomebodys(reading: Reading, first: number, from: number): boolean {
  if (cueAt(reading, first) !== 0) return false;
  return [from, from + 1].some(
    (at) => (cueAt(reading, at) & somebody) !== 0 || groups.has(wordAt(reading, at)),
  );
}

const somebody = cues.organisation | cues.customer | cues.site | cues.partner;

/** `SYD bank`, `JNB retailer`: a code that stands for no more than its city. */
function isHub({ tokens }: Reading, at: number): boolean {
  const token = tokens.list[at];
  return token !== undefined && hubs.has(tokens.text.slice(token.start, token.end));
}

/** Codes of large airports that are no abbreviation of the trade and no name. */
const hubs = new Set(
  `JFK EWR LAX SFO ORD DFW ATL BOS YYZ YVR YUL YYC GRU GIG EZE LHR LGW CDG ORY AMS FRA MUC ZRH CPH ARN WAW BUD DXB AUH JNB CPT NBO TLV
   BOM BLR MAA HYD SIN KUL BKK CGK MNL HKG TPE PVG NRT HND KIX ICN SYD BNE AKL`.split(/\s+/u),
);

const groups = wordSet('group groups business vendor shop team people staff');
const officeBefore = wordSet('in at from near');
const airports = wordSet('airport aeropuerto aeroport aeroporto flughafen lotnisko luchthaven');
const besideWords = wordSet('right just close directly out over up down located hard');
const officeAfter = wordSet(
  'office offices site hub campus hq airport 근처 공항 인근 사무실 본사 近く 空港 附近 机场 機場',
);

const knownShort = wordSet(
  'UK US USA UAE KSA EU NZ NYC HK ANZ APJ MEA SSA GCC CEE CIS UKI EEA DRC PRC PNG LAC WW BVI EUA ROK NHS DoD SEA BiH NSW QLD NRW',
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
