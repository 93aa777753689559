import { everywhere } from '../../knowledge/atlas.ts';
import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import { isAfter } from '../../reading/context.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { endsPlace } from '../../words/lands.ts';

/** Thousands of people up to which a city's name is a company's as often. */
const largest = 1000;

/** `Hitachi Vantara`, `China Mobile`, `Phoenix Software`: a company called after a country or a city. */
export function beginsCompanyName(reading: Reading, { first, last, place, confirmed }: Mention): boolean {
  const next = reading.tokens.list[last + 1];
  if (next === undefined || confirmed || (place.kind !== 'city' && place.kind !== 'country')) return false;
  if (next.gap !== gaps.space || next.shape !== 'title' || isAfter(reading, first, cues.preposition))
    return false;
  if (trades.has(wordAt(reading, last + 1)) || forms.has(wordAt(reading, last + 2))) return true;
  return place.people <= largest && cueAt(reading, last + 1) === 0 && isNoPlace(reading, last + 1);
}

/**
 * A city in a company's name, and the place of that part of it: `Santander Chile`, `Hitachi Rail, Naples,
 * Italy`.
 */
export function isBranch(
  reading: Reading,
  { last, place, confirmed }: Mention,
  next: Mention | undefined,
): boolean {
  if (place.kind !== 'city' || confirmed || next === undefined) return false;
  if (next.first === last + 1)
    return next.place.kind === 'country' && gapAt(reading, next.first) === gaps.space;
  return (
    isOneTown(next) && isAddress(gapAt(reading, next.first)) && isNameBetween(reading, last + 1, next.first)
  );
}

/**
 * `Berlin Packaging in Chicago`, `London Drugs stores across Saskatchewan`: a capital right behind, and then
 * where that company is.
 */
export function isFirmCalledSo(
  reading: Reading,
  { first, last, place, confirmed }: Mention,
  next: Mention | undefined,
): boolean {
  if ((place.kind !== 'city' && place.kind !== 'state') || confirmed || next === undefined) return false;
  const word = reading.tokens.list[last + 1];
  if (word?.shape !== 'title' || word.gap !== gaps.space || cueAt(reading, last + 1) !== 0) return false;
  return !isAfter(reading, first, cues.preposition) && isWhereItIs(reading, last + 2, next.first);
}

/** `'Manila Envelope Co' but it's in Gdansk`: the form of a company ends the name that the city begins. */
export function isFormed(reading: Reading, { last, place, confirmed }: Mention): boolean {
  const word = reading.tokens.list[last + 1];
  if (place.kind !== 'city' || confirmed || word?.shape !== 'title' || word.gap !== gaps.space) return false;
  return gapAt(reading, last + 2) === gaps.space && forms.has(wordAt(reading, last + 2));
}

/** `Lima the company`, `zurich (the insurer!) needs us`; but `in Lyon (the bank)`. */
export function isSaidToBeFirm(reading: Reading, { first, last }: Mention): boolean {
  const gap = gapAt(reading, last + 1);
  if ((gap & ~(gaps.space | gaps.paren)) !== 0 || wordAt(reading, last + 1) !== 'the') return false;
  if (wherever.has(wordAt(reading, first - 1)) && first > 0) return false;
  const isFirm = (cueAt(reading, last + 2) & cues.organisation) !== 0 || firms.has(wordAt(reading, last + 2));
  return (
    isFirm && (last + 3 === reading.tokens.list.length || (gapAt(reading, last + 3) & ~gaps.space) !== 0)
  );
}

const wherever = wordSet('in at near from of');
const firms = wordSet('company firm brand vendor product startup');

/** ` (Chicago)`, ` (the Chicago retailer)`, ` in Chicago`, ` stores across Saskatchewan`. */
function isWhereItIs(reading: Reading, from: number, place: number): boolean {
  const article = wordAt(reading, from) === 'the' || wordAt(reading, from) === 'a' ? 1 : 0;
  if (from + article === place) return gapAt(reading, from) === (gaps.paren | gaps.space);
  const noun = (cueAt(reading, from) & (cues.site | cues.organisation)) !== 0 ? 1 : 0;
  return place === from + noun + 1 && premises.has(wordAt(reading, from + noun));
}

const premises = wordSet('in across throughout');

/** `Luxor hotel in Las Vegas`, `the Venetian resort in Macau`: a house called so, and where it stands. */
export function isHouse(reading: Reading, { last }: Mention, next: Mention | undefined): boolean {
  if (next === undefined || gapAt(reading, last + 1) !== gaps.space) return false;
  if (!houses.has(wordAt(reading, last + 1))) return false;
  const where = wordAt(reading, last + 2);
  return next.first - last <= 4 && (where === 'in' || where === 'at');
}

const houses = wordSet('hotel hotels resort casino restaurant bar cafe club theatre cinema');

/** `China Lake`, `Mexico Beach`: land that is called so, and hardly ever in that country. */
export function isLandCalledSo(reading: Reading, { last, place }: Mention): boolean {
  const next = reading.tokens.list[last + 1];
  const isName = next?.shape === 'title' && next.gap === gaps.space;
  return place.kind === 'country' && isName && endsPlace.has(wordAt(reading, last + 1));
}

/** Told more exactly, or the only one of its name. */
function isOneTown({ confirmed, place, name }: Mention): boolean {
  return confirmed || (place.kind === 'city' && name.senses.length === 1 && !name.surname && !name.common);
}

function isAddress(gap: number): boolean {
  return gap === (gaps.comma | gaps.space) || gap === (gaps.paren | gaps.space);
}

/** One or two capitals: `Rail`, `Motor Europe`. */
function isNameBetween({ tokens: { list } }: Reading, from: number, end: number): boolean {
  const between = list.slice(from, end);
  return between.length < 3 && between.every(({ shape, gap }) => shape === 'title' && gap === gaps.space);
}

/** Words that end the names of companies. */
const trades =
  wordSet(`corporate corporation software systems technologies technology solutions consulting digital networks cloud analytics holdings capital
   ventures informatics labs interactive dynamics instruments semiconductor semiconductors scientific`);

/** `Nairobi Coffee Co.` */
const forms = wordSet('co corp inc llc ltd plc group holding holdings industries');

function isNoPlace(reading: Reading, at: number): boolean {
  return reading.nameAt(at) === undefined || reading.marksAt(at).common;
}

/** `Bespin Global`, `Bosch Global Software`: the world in a company's name. */
export function isInsideName(reading: Reading, { first, place }: Mention): boolean {
  if (place.country !== everywhere || gapAt(reading, first) !== gaps.space) return false;
  const [before, own] = [first - 1, first].map((at) => reading.tokens.list[at]);
  const isName = before?.shape === 'title' || before?.shape === 'mixed' || before?.shape === 'upper';
  return isName && own?.shape === 'title' && cueAt(reading, first - 1) === 0;
}
