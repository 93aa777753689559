import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { enough, twoLetters } from './codes.ts';
import { sureMention, type Mention } from './mention.ts';

/** `Country: DE` and `users: DE, FR, US`: here a code is a country as in a field. */
export function labelledCodes(reading: Reading, atlas: Atlas): readonly Mention[] {
  const { list } = reading.tokens;
  const found: number[] = [];
  for (let at = 0; at < list.length && found.length < enough; at += 1) {
    if (!isShortCapitals(reading, at)) continue;
    const last = endOfCodes(reading, at);
    if (last > at && last - at < enough) found.push(...listedCodes(reading, at, last, atlas));
    else if (isLabelled(reading, at)) found.push(at);
    at = last;
  }
  return found.flatMap((at) => {
    const state = labelledState(reading, at, atlas);
    if (state !== undefined) return [sureMention(at, at, state, atlas)];
    const country = twoLetters(typedWords(reading.tokens, at, at), atlas);
    const named = atlas.knowledge.countries.get(country);
    if (named === undefined) return [];
    return [sureMention(at, at, { kind: 'country', country, state: '', people: 0, name: named.name }, atlas)];
  });
}

function isLabelled(reading: Reading, at: number): boolean {
  const label = wordAt(reading, at - 1);
  return countryLabels.has(label) || (stateLabels.has(label) && gapAt(reading, at) !== gaps.space);
}

/** `State: WI`, `state = WI`. */
function labelledState(reading: Reading, at: number, { knowledge }: Atlas): Sense | undefined {
  const isState = stateLabels.has(wordAt(reading, at - 1));
  return isState ? knowledge.states.get(typedWords(reading.tokens, at, at)) : undefined;
}

const stateLabels: ReadonlySet<string> = new Set(['state', 'province', 'estado', 'bundesland']);
const countryLabels = wordSet('country land pays pais paese nation landcode countrycode location');

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
  return (gapAt(reading, at) & (gaps.comma | gaps.slash | gaps.plus | gaps.ampersand)) !== 0;
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
