import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { fold } from '../text/fold.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { endsPlace } from '../words/lands.ts';
import { asksForPlace, isAfterIn } from './asked.ts';
import { isJoinedToCity } from './beside-city.ts';
import { isWhole, type Mention } from './mention.ts';
import { isBelonging, isLargeBeside, isOfCompany, isOwner } from './owned.ts';
import { isNickname, isShortAccepted } from './short-names.ts';
import { isDach, isPlainTown } from './small-letters.ts';

const large = 500;
const middling = 60;

/**
 * Whether a found name is meant as a place. Countries and large cities are believed; a small town, a foreign
 * name or an everyday word needs capitals and a context that asks for a place.
 */
export function isAccepted(reading: Reading, mention: Mention): boolean {
  if (isWhole(reading, mention)) return true;
  const token = reading.tokens.list[mention.first];
  if (token === undefined || (mention.regions.length === 0 && mention.region === undefined)) return false;
  if (isLongerName(reading, mention) || isMeta(reading, mention, token)) return false;
  const length = token.to - token.from;
  if (mention.first === mention.last && length <= 3 && !token.unspaced)
    return !isMoney(reading, token) && isShortAccepted(reading, mention, token);
  const capital = token.shape !== 'lower';
  const asked =
    asksForPlace(reading, mention.first) ||
    isOwner(reading, mention) ||
    isOfCompany(reading, mention) ||
    (capital ? isBeyond(reading, mention.first) : isBelonging(reading, mention));
  if (isAbbreviation(reading, mention, token) && (!asked || isUnheardOf(mention))) return false;
  // `para cliente japonés` is no Pará.
  if (!capital && isSmallWord(reading, mention)) return false;
  if (isDach(reading, mention)) return true;
  if (mention.name.common && (token.shape === 'caseless' || isCue(reading, mention))) return false;
  if (mention.name.common) return isMeantThough(reading, mention, token, asked);
  if (!capital && isPlainTown(reading, mention)) return true;
  if (!reading.cased && isTown(mention) && isSupported(reading, mention)) return true;
  if (!capital && reading.cased && mention.place.kind === 'state')
    return mention.place.state !== '' || isAfterIn(reading, mention.first);
  if (isWellKnown(mention))
    return (
      capital ||
      asked ||
      mention.place.kind !== 'city' ||
      (!reading.cased && (isSupported(reading, mention) || isJoinedToCity(reading, mention)))
    );
  if (!capital) return (asked || isJoinedToCity(reading, mention)) && mention.place.people >= middling;
  return asked || mention.place.people >= middling || isLongName(mention) || isAddress(reading, mention);
}

function isSmallWord(reading: Reading, { first, last }: Mention): boolean {
  return first === last && (cueAt(reading, first) & cues.preposition) !== 0;
}

/** In capitals, and a name in some other language: NEPA; or a division: SADA. */
function isAbbreviation(reading: Reading, mention: Mention, token: Token): boolean {
  const { first, last, place } = mention;
  if (token.shape !== 'upper' || !reading.cased || place.kind === 'area') return false;
  if (token.to - token.from >= 6 || isNickname(reading, token)) return false;
  return isUnheardOf(mention) || fold(place.name) !== foldedWords(reading.tokens, first, last);
}

/** `Meta wants a demo`: the company; the area is META. */
function isMeta(reading: Reading, { first, last, place }: Mention, { shape }: Token): boolean {
  return place.kind === 'area' && shape !== 'upper' && foldedWords(reading.tokens, first, last) === 'meta';
}

/** A division of a country that no address names. */
function isUnheardOf({ place }: Mention): boolean {
  return place.kind === 'state' && place.state === '';
}

/** `US$ 200k`, `NZ $5m`: a currency says where the money is counted. */
function isMoney(reading: Reading, { to }: Token): boolean {
  return /^(?:\$| \$\d)/u.test(reading.tokens.text.slice(to, to + 3));
}

/** `Victor Harbor`: what else Victorville is called, and here the beginning of another name. */
function isLongerName(reading: Reading, { first, last, place, confirmed }: Mention): boolean {
  const next = reading.tokens.list[last + 1];
  if (place.kind !== 'city' || confirmed || next?.shape !== 'title' || next.gap !== gaps.space) return false;
  return (
    endsPlace.has(wordAt(reading, last + 1)) && fold(place.name) !== foldedWords(reading.tokens, first, last)
  );
}

/** `over Tromsø`, `across Kumasi`: words that stand before places and many other things. */
function isBeyond(reading: Reading, first: number): boolean {
  return first > 0 && beyond.has(wordAt(reading, first - 1));
}

const beyond = wordSet('over above across throughout outside towards');

/** `at the University`, `in March`: words that are places, and hardly ever meant as such. */
function isCue(reading: Reading, { first, last }: Mention): boolean {
  return (cueAt(reading, first) & things) !== 0 || months.has(foldedWords(reading.tokens, first, last));
}

const things =
  cues.organisation | cues.site | cues.customer | cues.partner | cues.work | cues.event | cues.hosting;
const months = wordSet('march may august');

/** `Santiago de Compostela`: several words that together name a town name little else. */
function isLongName({ first, last, name }: Mention): boolean {
  return last > first + 1 && !name.surname;
}

/** In a text without capitals: a word beside a city says it is one, or hardly anything else is said. */
function isSupported(reading: Reading, { first, last }: Mention): boolean {
  const beside = cueAt(reading, first - 1) | cueAt(reading, last + 1);
  return beside !== 0 || reading.tokens.list.length <= 4 || isAddressEnd(reading, first, last);
}

/** `foo, pune.` */
function isAddressEnd(reading: Reading, first: number, last: number): boolean {
  const isEnd =
    last + 1 === reading.tokens.list.length || (gapAt(reading, last + 1) & (gaps.stop | gaps.comma)) !== 0;
  return isEnd && gapAt(reading, first) === (gaps.comma | gaps.space);
}

/** An everyday word: with a capital that says something, or a country or an area in a text without capitals. */
function isMeantThough(reading: Reading, mention: Mention, token: Token, asked: boolean): boolean {
  const isPeople = mention.place.kind === 'people' && isLargeBeside(reading, mention);
  if (reading.cased)
    return (
      (token.shape !== 'lower' || isPeople) &&
      (isAfterIn(reading, mention.first) ||
        standsOut(reading, token, mention) ||
        isJoinedToCity(reading, mention) ||
        isLargeBeside(reading, mention))
    );
  if (isUnheardOf(mention)) return isAfterIn(reading, mention.first);
  return (
    mention.place.kind !== 'city' && (token.shape === 'upper' || asked || isLargeBeside(reading, mention))
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

/** Thousands of people from which on a short name is the town in a text without capitals. */
function isTown({ place, name }: Mention): boolean {
  return place.kind === 'city' && place.people >= 300 && !name.surname && !name.firstName;
}

function isWellKnown({ place, name }: Mention): boolean {
  return place.kind !== 'city' || (place.people >= large && !name.surname);
}

/** A country or an area by its own name; at the start of a sentence every word has a capital. */
function standsOut(reading: Reading, { gap, shape }: Token, mention: Mention): boolean {
  const { place, first, last } = mention;
  if (place.kind === 'city' || (isUnheardOf(mention) && shape === 'title')) return false;
  const isOwnName = fold(place.name) === foldedWords(reading.tokens, first, last);
  const isInside = first > 0 && (gap & gaps.stop) === 0;
  // `Customer needs Island support`: what some language calls a country.
  if (isInside) return place.kind !== 'country' || isOwnName || first !== last || shape !== 'title';
  return shape === 'upper' || place.kind === 'area' || isOwnName;
}
