import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { lies } from './lies.ts';
import { sureMention, type Mention } from './mention.ts';

/** One place told by several names that stand in a row, and how many of them. */
type Joined = { readonly mention: Mention; readonly names: number };

/** From a name to the next, with `in the` between. */
const widest = 3;

/** What the first of these names and those after it say together: `Paris, Texas`, `Syracuse in Sicily`. */
export function joinedFrom(
  reading: Reading,
  [name, second, third]: readonly Name[],
  atlas: Atlas,
): Joined | undefined {
  if (name === undefined || second === undefined || second.first - name.last > widest) return undefined;
  const town = townOfAddress(reading, name, second, third, atlas);
  if (town !== undefined) return { mention: town, names: 3 };
  const skipped = isPreposition(reading, second) ? 1 : 0;
  const next = skipped === 0 ? second : third;
  const mention = joinedWithNext(reading, name, next, atlas) ?? namesakeTown(reading, name, next, atlas);
  return mention && { mention, names: 2 + skipped };
}

/** `Santa Rosa, Laguna, Philippines`: a town, whatever it lies in there, and the country. */
function townOfAddress(
  { tokens: { list } }: Reading,
  town: Name,
  district: Name,
  country: Name | undefined,
  atlas: Atlas,
): Mention | undefined {
  if (country === undefined) return undefined;
  const follows = (name: Name, before: Name): boolean =>
    name.first === before.last + 1 && list[name.first]?.gap === (gaps.comma | gaps.space);
  if (!follows(district, town) || !follows(country, district)) return undefined;
  const states = country.senses.filter(({ kind }) => kind === 'country');
  const place = town.senses.find((sense) => states.some((state) => lies(sense, state)));
  return place && sureMention(town.first, country.last, place, atlas, town);
}

/** `Paris, Texas`: the second name says which of the first is meant. */
function joinedWithNext(
  reading: Reading,
  name: Name,
  next: Name | undefined,
  atlas: Atlas,
): Mention | undefined {
  if (next === undefined || !isNext(reading, name, next)) return undefined;
  if (name.common && reading.tokens.list[name.first]?.shape === 'lower' && reading.cased) return undefined;
  if (next.common && reading.tokens.list[next.first]?.shape === 'lower') return undefined;
  if (isPlacePreposition(reading, name)) return undefined;
  const gap = gapAt(reading, next.first);
  if ((gap & ~(gaps.space | gaps.comma | gaps.paren | gaps.other | gaps.hyphen)) !== 0) return undefined;
  for (const wider of next.senses) {
    if (wider.kind !== 'state' && wider.kind !== 'country') continue;
    const place =
      name.senses.find((sense) => isWithin(sense, wider, name)) ?? townOf(reading, wider, name, next);
    if (place === undefined) continue;
    return sureMention(name.first, next.last, place, atlas, name);
  }
  return undefined;
}

/**
 * `Ireland, the US` are two countries, though a small town in the US is called Ireland; `Armenia, Colombia`
 * is one place.
 */
function isWithin(sense: Sense, wider: Sense, { senses }: Name): boolean {
  const isTown = sense.kind === 'city' && sense.people < large && wider.kind === 'country';
  return lies(sense, wider) && !(isTown && senses.some(({ kind }) => kind === 'country'));
}

/**
 * `Norway, Maine`: a town called after a country, in a state of another one. On a list each stands for
 * itself: `Mexico, Texas and Ohio`.
 */
function namesakeTown(
  reading: Reading,
  name: Name,
  next: Name | undefined,
  atlas: Atlas,
): Mention | undefined {
  if (next?.first !== name.last + 1 || gapAt(reading, next.first) !== (gaps.comma | gaps.space))
    return undefined;
  if ((gapAt(reading, name.first) & (gaps.comma | gaps.slash)) !== 0 || isListed(reading, name.first - 1))
    return undefined;
  if ((gapAt(reading, next.last + 1) & (gaps.comma | gaps.slash)) !== 0 || isListed(reading, next.last + 1))
    return undefined;
  const state = next.senses.find(({ kind, state: code }) => kind === 'state' && code !== '');
  const isCountry = name.senses.some(({ kind, country }) => kind === 'country' && country !== state?.country);
  if (state === undefined || !isCountry || next.senses.some(({ kind }) => kind === 'country'))
    return undefined;
  return sureMention(name.first, next.last, state, atlas, name);
}

function isListed(reading: Reading, at: number): boolean {
  return at >= 0 && (cueAt(reading, at) & cues.join) !== 0;
}

/** `half of ohio`, `a guy from texas`: `of` and `from` are towns as well. */
function isPlacePreposition(reading: Reading, { first, last }: Name): boolean {
  const isSmall = first === last && reading.tokens.list[first]?.shape === 'lower';
  return isSmall && (cueAt(reading, first) & cues.preposition) !== 0;
}

/** Directly, or with one preposition between: `Syracuse in Sicily`. */
function isNext(reading: Reading, { last }: Name, { first }: Name): boolean {
  if (first === last + 1) return true;
  const the = wordAt(reading, last + 2) === 'the' ? 1 : 0;
  return (
    first === last + 2 + the &&
    within.has(wordAt(reading, last + 1)) &&
    gapAt(reading, first - 1) === gaps.space
  );
}

/** `of` is a town in Türkiye as well. */
function isPreposition(reading: Reading, name: Name): boolean {
  return name.first === name.last && within.has(foldedWords(reading.tokens, name.first, name.last));
}

const within = wordSet('in im en em of de von');

/**
 * `Cairo, Illinois`, `Geneva Alabama`: a state is believed even if we do not know the town. `Paris Georgia`
 * may be somebody, and `Washington, Tyne and Wear` needs its comma.
 */
function townOf(reading: Reading, state: Sense, name: Name, wider: Name): Sense | undefined {
  const gap = gapAt(reading, wider.first);
  if (state.kind !== 'state' || !name.senses.some(({ kind }) => kind === 'city')) return undefined;
  const isSaid = (gap & (gaps.comma | gaps.paren)) !== 0 || wider.first === name.last + 2;
  const isOnlyState = wider.senses.every(({ kind }) => kind === 'state');
  const isSmall = name.senses.every(({ kind, people }) => kind === 'city' && people < large);
  if (isOnlyState && (isSaid || (state.state !== '' && (isSmall || !isSomebody(reading, name, wider)))))
    return state;
  const isAmerican = state.state !== '' && state.country !== 'AU';
  return isAmerican && ((gap & gaps.comma) !== 0 || isSmall) ? state : undefined;
}

/** It may be a person's name, and no `in` says otherwise. */
function isSomebody(reading: Reading, name: Name, next: Name): boolean {
  return (name.firstName || next.firstName || next.surname) && wordAt(reading, name.first - 1) !== 'in';
}

/** Thousands of people from which on a city is named beside a state and not as a town in it. */
const large = 100;
