import { isAfter } from '../text/context.ts';
import type { Name, Reading } from '../text/reading.ts';
import { cues } from '../words/cues.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, typedWords } from '../text/tokens.ts';
import type { Atlas } from './atlas.ts';
import type { Sense } from './knowledge.ts';
import type { Mention } from './mention.ts';

/**
 * `Boise, ID`, `London ON`, `Chennai, IN`: a code of two capitals after a city counts when the city has such
 * a namesake there; after a comma it counts as an American state even if we do not know the town.
 */
export function codeAfter(reading: Reading, name: Name, atlas: Atlas): Mention | undefined {
  const at = name.last + 1;
  const token = reading.tokens.list[at];
  if (token === undefined || token.shape !== 'upper' || !follows(token.gap)) return undefined;
  const code = typedWords(reading.tokens, at, at).replaceAll('.', '');
  if (code.length < 2 || code.length > 3) return undefined;
  const sense = senseWithCode(name.senses, code, atlas) ?? townIn(reading, name, code, token.gap, atlas);
  if (sense === undefined) return undefined;
  const region = atlas.regionOf(sense);
  return {
    first: name.first,
    last: at,
    name,
    place: sense,
    region,
    regions: region === undefined ? [] : [region],
    sureness: 1,
    confirmed: true,
  };
}

function follows(gap: number): boolean {
  return (gap & ~(gaps.space | gaps.comma | gaps.paren | gaps.slash | gaps.hyphen)) === 0;
}

function senseWithCode(senses: readonly Sense[], code: string, atlas: Atlas): Sense | undefined {
  const cities = senses.filter(({ kind }) => kind === 'city');
  const inState = cities.find(({ state }) => state === code);
  const inCountry = cities.find(({ country }) => country === code || country === twoLetters(code, atlas));
  if (inState === undefined || inCountry === undefined) return inState ?? inCountry;
  return inState.people * 3 >= inCountry.people ? inState : inCountry;
}

function twoLetters(code: string, atlas: Atlas): string {
  if (code === 'UK') return 'GB';
  return atlas.knowledge.alpha3.get(code) ?? code;
}

/** A town we do not know by that state, or a name that is none: the comma makes it an address. */
function townIn(reading: Reading, name: Name, code: string, gap: number, atlas: Atlas): Sense | undefined {
  const state = atlas.knowledge.states.get(code);
  if (state === undefined || ((gap & gaps.comma) === 0 && code.length < 3)) return undefined;
  if (code === 'WA' && name.senses.some(({ country }) => country === 'AU')) return undefined;
  const shape = reading.tokens.list[name.first]?.shape;
  if (shape !== 'title' && shape !== 'mixed') return undefined;
  return { ...state, name: `${typedWords(reading.tokens, name.first, name.last)}, ${state.name}` };
}

/**
 * `in Armonk, NY`: a town we do not know. A code that is a country's as well needs a word that asks for a
 * place: `Bosch, DE`.
 */
export function unknownTowns(
  reading: Reading,
  isFound: (at: number) => boolean,
  atlas: Atlas,
): readonly Mention[] {
  const { list } = reading.tokens;
  const codes = list.flatMap(({ shape, from, to, gap }, at) =>
    shape === 'upper' && to - from === 2 && gap === (gaps.comma | gaps.space) ? [at] : [],
  );
  return codes.slice(0, enough).flatMap((at) => {
    const code = typedWords(reading.tokens, at, at);
    const place = atlas.knowledge.states.get(code);
    if (place === undefined || place.country === 'AU' || code === 'WA' || isFound(at) || isFound(at - 1))
      return [];
    const town = reading.tokens.list[at - 1];
    if (town?.shape !== 'title' || town.to - town.from < 4 || (reading.cues[at - 1] ?? 0) !== 0) return [];
    if (
      !isAfter(reading, at - 1, cues.preposition) &&
      (atlas.knowledge.countries.has(code) || words.has(code))
    )
      return [];
    return [mentionOf(at - 1, at, place, atlas)];
  });
}

/** Codes of states that are words or roles: `Thanks Anna, OK`. */
const words: ReadonlySet<string> = new Set(['OK', 'OR', 'HI', 'OH', 'ON', 'AB', 'MB', 'WV']);

function mentionOf(first: number, last: number, place: Sense, atlas: Atlas): Mention {
  const region = atlas.regionOf(place);
  const name: Name = { first, last, senses: [place], common: false, firstName: false, surname: false };
  const regions = region === undefined ? [] : [region];
  return { first, last, name, place, region, regions, sureness: 1, confirmed: true };
}

/** More codes than this make nothing clearer. */
const enough = 60;

/** `Country: DE` and `users: DE, FR, US`: here a code is a country as in a field. */
export function labelledCodes(reading: Reading, atlas: Atlas): readonly Mention[] {
  const { list } = reading.tokens;
  const found: number[] = [];
  for (let at = 0; at < list.length && found.length < enough; at += 1) {
    if (!isShortCapitals(reading, at)) continue;
    const last = endOfCodes(reading, at);
    if (last > at && last - at < enough) found.push(...listedCodes(reading, at, last, atlas));
    else if (countryLabels.has(foldedWords(reading.tokens, at - 1, at - 1))) found.push(at);
    at = last;
  }
  return found.flatMap((at) => {
    const country = twoLetters(typedWords(reading.tokens, at, at), atlas);
    const named = atlas.knowledge.countries.get(country);
    if (named === undefined) return [];
    return [mentionOf(at, at, { kind: 'country', country, state: '', people: 0, name: named.name }, atlas)];
  });
}

const countryLabels: ReadonlySet<string> = new Set(
  'country land pays pais paese nation landcode countrycode location'.split(' '),
);

function isShortCapitals({ tokens }: Reading, at: number): boolean {
  const token = tokens.list[at];
  return token?.shape === 'upper' && token.to - token.from <= 3;
}

/** The last of the codes that stand in one list: `DE, FR/US`. */
function endOfCodes(reading: Reading, first: number): number {
  let last = first;
  while (isShortCapitals(reading, last + 1) && isEnumerated(reading, last + 1)) last += 1;
  return last;
}

function isEnumerated(reading: Reading, at: number): boolean {
  const gap = reading.tokens.list[at]?.gap ?? 0;
  return (gap & (gaps.comma | gaps.slash | gaps.plus | gaps.ampersand)) !== 0;
}

/** All are countries, and one is a code everybody writes so: that confirms the others. */
function listedCodes(reading: Reading, first: number, last: number, atlas: Atlas): readonly number[] {
  const places = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const typed = places.map((at) => typedWords(reading.tokens, at, at));
  const are =
    typed.some((code) => everydayCodes.has(code)) &&
    typed.every((code) => atlas.knowledge.countries.has(twoLetters(code, atlas)));
  return are ? places : [];
}

const everydayCodes: ReadonlySet<string> = new Set(['US', 'UK', 'USA', 'UAE']);
