import type { Reading } from '../text/reading.ts';
import { fold } from '../text/fold.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, type Token } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { isAfter } from '../text/context.ts';
import { isWhole, type Mention } from './mention.ts';

const large = 500;
const middling = 100;

/**
 * Whether a found name is meant as a place. Countries and large cities are believed; a small town, a foreign
 * name or an everyday word needs capitals and a context that asks for a place.
 */
export function isAccepted(reading: Reading, mention: Mention): boolean {
  if (isWhole(reading, mention)) return true;
  const token = reading.tokens.list[mention.first];
  if (token === undefined || (mention.regions.length === 0 && mention.region === undefined)) return false;
  const length = token.to - token.from;
  if (mention.first === mention.last && length <= 3 && !token.unspaced)
    return isShortAccepted(reading, mention, token);
  const capital = token.shape !== 'lower';
  const asked = asksForPlace(reading, mention.first) || isOwner(reading, mention);
  // An abbreviation that is a name in some other language: NEPA.
  if (
    token.shape === 'upper' &&
    mention.place.kind !== 'area' &&
    reading.cased &&
    !asked &&
    length < 6 &&
    fold(mention.place.name) !== foldedWords(reading.tokens, mention.first, mention.last)
  )
    return false;
  if (mention.name.common && isCue(reading, mention)) return false;
  if (mention.name.common) return isMeantThough(reading, mention, token, asked);
  if (!capital && reading.cased && mention.place.kind === 'state')
    return mention.place.state !== '' || isAfterPlaceWord(reading, mention.first);
  if (isWellKnown(mention))
    return (
      capital ||
      asked ||
      mention.place.kind !== 'city' ||
      (!reading.cased && length > 4 && isSupported(reading, mention))
    );
  if (!capital) return asked && mention.place.people >= middling;
  return asked || mention.place.people >= middling || isLongName(mention) || isAddress(reading, mention);
}

/** `Palo Alto office`, `Reston team`. */
function isOwner(reading: Reading, { last, name }: Mention): boolean {
  const next = reading.tokens.list[last + 1];
  return (
    next?.gap === gaps.space &&
    !name.surname &&
    !name.common &&
    ((reading.cues[last + 1] ?? 0) & cues.site) !== 0
  );
}

/** `at the University`, `in March`: words that are places, and hardly ever meant as such. */
function isCue(reading: Reading, { first, last }: Mention): boolean {
  return ((reading.cues[first] ?? 0) & things) !== 0 || months.has(foldedWords(reading.tokens, first, last));
}

const things =
  cues.organisation | cues.site | cues.customer | cues.partner | cues.work | cues.event | cues.hosting;
const months: ReadonlySet<string> = new Set('march may august'.split(' '));

/** `Santiago de Compostela`: several words that together name a town name little else. */
function isLongName({ first, last, name }: Mention): boolean {
  return last > first + 1 && !name.surname;
}

/** In a text without capitals: a word beside a city says it is one, or hardly anything else is said. */
function isSupported(reading: Reading, { first, last }: Mention): boolean {
  const beside = (reading.cues[first - 1] ?? 0) | (reading.cues[last + 1] ?? 0);
  return beside !== 0 || reading.tokens.list.length <= 4;
}

/** `in Reading`; but `to Spring` is a migration as often as a trip. */
function isAfterPlaceWord(reading: Reading, first: number): boolean {
  const before = foldedWords(reading.tokens, first - 1, first - 1);
  return (
    first > 0 &&
    beforeCommon.has(
      before === 'the' || before === 'downtown' ? foldedWords(reading.tokens, first - 2, first - 2) : before,
    )
  );
}

const beforeCommon: ReadonlySet<string> = new Set(
  'in at near from around of for aus en em a au w v na'.split(' '),
);

/** An everyday word: with a capital that says something, or a country or an area in a text without capitals. */
function isMeantThough(reading: Reading, mention: Mention, token: Token, asked: boolean): boolean {
  if (reading.cased)
    return (
      token.shape !== 'lower' &&
      (isAfterPlaceWord(reading, mention.first) ||
        standsOut(reading, token, mention) ||
        isLargeBeside(reading, mention))
    );
  return mention.place.kind !== 'city' && (token.shape === 'upper' || asked);
}

/** `the Antwerp customer`: a large city with a capital inside a sentence, and a word it belongs to. */
function isLargeBeside(reading: Reading, { first, last, place }: Mention): boolean {
  const next = reading.tokens.list[last + 1];
  return (
    place.people >= 300 &&
    first > 0 &&
    ((reading.tokens.list[first]?.gap ?? 0) & gaps.stop) === 0 &&
    next?.gap === gaps.space &&
    ((reading.cues[last + 1] ?? 0) & (cues.customer | cues.site | cues.organisation | cues.work)) !== 0
  );
}

/** `ITQ, Beverwijk`: a small town after a comma, and no surname. */
function isAddress(reading: Reading, { first, name }: Mention): boolean {
  const token = reading.tokens.list[first];
  return (
    token !== undefined &&
    (token.gap & gaps.comma) !== 0 &&
    token.to - token.from > 4 &&
    !name.surname &&
    !name.firstName
  );
}

function isWellKnown({ place, name }: Mention): boolean {
  return place.kind !== 'city' || (place.people >= large && !name.surname);
}

/** Words of two and three letters are codes, pronouns and syllables before they are places. */
function isShortAccepted(reading: Reading, mention: Mention, token: Token): boolean {
  const typed = reading.tokens.text.slice(token.start, token.end).replaceAll('.', '');
  if (knownShort.has(typed) || token.shape === 'caseless') return true;
  if (!reading.cased && knownShort.has(typed.toUpperCase())) return !alsoWords.has(typed.toUpperCase());
  if (token.shape === 'upper' && token.to - token.from === 3 && reading.cased)
    return isOffice(reading, mention);
  return token.shape === 'title' && asksForPlace(reading, mention.first);
}

/** `in BLR`, `SYD office`: an airport's code where a place is meant. */
function isOffice(reading: Reading, { first, last }: Mention): boolean {
  if (first > 0 && officeBefore.has(foldedWords(reading.tokens, first - 1, first - 1))) return true;
  const next = reading.tokens.list[last + 1];
  return next?.gap === gaps.space && officeAfter.has(foldedWords(reading.tokens, last + 1, last + 1));
}

const officeBefore: ReadonlySet<string> = new Set('in at from near'.split(' '));
const officeAfter: ReadonlySet<string> = new Set('office offices team site hub campus'.split(' '));

const knownShort: ReadonlySet<string> = new Set(
  'UK US USA UAE KSA EU NZ NYC HK ANZ APJ MEA SSA GCC CEE CIS UKI EEA DRC PRC RSA PNG APAC LAC WW BVI DRC EUA ROK NHS DoD SEA'.split(
    ' ',
  ),
);
/** Everyday words in a text without capitals. */
const alsoWords: ReadonlySet<string> = new Set(['US', 'SEA']);

/** A preposition or a comma after another name stands before it. */
function asksForPlace(reading: Reading, first: number): boolean {
  return isAfter(reading, first, cues.preposition | cues.site | cues.customer | cues.partner);
}

/** A country or an area by its own name; at the start of a sentence every word has a capital. */
function standsOut(reading: Reading, { gap, shape }: Token, { place, first, last }: Mention): boolean {
  if (place.kind === 'city') return false;
  if (first > 0 && (gap & gaps.stop) === 0) return true;
  return (
    shape === 'upper' ||
    place.kind === 'area' ||
    fold(place.name) === foldedWords(reading.tokens, first, last)
  );
}
