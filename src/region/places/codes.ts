import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import { isAfter } from '../reading/context.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords, typedWords, type Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { beginsPlace } from '../words/lands.ts';
import { sureMention, type Mention } from './mention.ts';
import { shortStates } from './short-states.ts';

/**
 * `Boise, ID`, `London ON`, `Chennai, IN`: a code of two capitals after a city counts when the city has such
 * a namesake there; after a comma it counts as an American state even if we do not know the town.
 */
export function codeAfter(reading: Reading, name: Name, atlas: Atlas): Mention | undefined {
  const at = name.last + 1;
  const token = reading.tokens.list[at];
  if (token === undefined || !follows(token.gap)) return undefined;
  const code = codeAt(reading, at, token) || smallCodeAt(reading, at, name);
  if (code.length < 2 || code.length > 3 || isCompound(reading, at)) return undefined;
  const known = senseWithCode(name.senses, code, atlas);
  const sense = known ?? townIn(reading, name, code, token.gap, atlas);
  if (sense === undefined) return undefined;
  const isSure = known !== undefined || token.gap !== gaps.space;
  const first = known === undefined ? startOfFort(reading, name.first) : name.first;
  return { ...sureMention(first, at, sense, atlas, name), sureness: isSure ? 1 : withoutComma };
}

/** `Fort Liberty, NC`. */
function startOfFort(reading: Reading, first: number): number {
  const isFort = beginsPlace.has(wordAt(reading, first - 1)) && gapAt(reading, first) === gaps.space;
  return first > 0 && isFort && reading.tokens.list[first - 1]?.shape === 'title' ? first - 1 : first;
}

/** What stands there as a code; empty where it is none. */
function codeAt(reading: Reading, at: number, { shape, gap }: Token): string {
  if (shape === 'upper')
    return isLegalForm(reading, at) ? '' : typedWords(reading.tokens, at, at).replaceAll('.', '');
  if (shape === 'lower' && gap === gaps.space) {
    const code = wordAt(reading, at);
    return typedSmall.has(code) ? code.toUpperCase() : '';
  }
  if (shape !== 'title' || gap !== (gaps.comma | gaps.space)) return '';
  return shortStates.get(wordAt(reading, at)) ?? '';
}

/**
 * `paris, tx`: in small letters after a comma, where the clause ends or somebody follows, of a town that is
 * there.
 */
function smallCodeAt(reading: Reading, at: number, { senses }: Name): string {
  const token = reading.tokens.list[at];
  if (token?.shape !== 'lower' || token.gap !== (gaps.comma | gaps.space) || token.to - token.from !== 2)
    return '';
  const ends =
    (gapAt(reading, at + 1) & ~gaps.space) !== 0 || (cueAt(reading, at + 1) & cues.organisation) !== 0;
  const code = wordAt(reading, at).toUpperCase();
  return ends && senses.some(({ state }) => state === code) ? code : '';
}

/** `newcastle nsw`, `naples fl`: codes that are no words of ours. */
const typedSmall = wordSet(
  'nsw qld vic tas tx fl nj ny nc sc nv nm az ut wi mn ky tn wv ga ks nd sd ct nh vt ri md bc ab mb ns',
);

/** `Bajío, S.A. de C.V.` is no South Australia. */
function isLegalForm({ tokens }: Reading, at: number): boolean {
  return foldedWords(tokens, at, at + 1) === 'sa de';
}

/** How sure a code is after a town we do not know there, with no comma between. */
const withoutComma = 0.75;

/** `Corsham, SC-cleared`: the beginning of another word. */
function isCompound(reading: Reading, at: number): boolean {
  return gapAt(reading, at + 1) === gaps.hyphen;
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

/** The alpha-2 code of a country, also where three letters or `UK` are written. */
export function twoLetters(code: string, atlas: Atlas): string {
  if (code === 'UK') return 'GB';
  return atlas.knowledge.alpha3.get(code) ?? code;
}

/**
 * A town we do not know by that state, or a name that is none: the comma makes it an address. Canadians leave
 * it out: `Delhi ON`.
 */
function townIn(reading: Reading, name: Name, code: string, gap: number, atlas: Atlas): Sense | undefined {
  const state = atlas.knowledge.states.get(code);
  if (state === undefined) return undefined;
  const isWritten =
    (gap & gaps.comma) !== 0 || code.length > 2 || isProvince(reading, name, state, atlas) || plain.has(code);
  if (!isWritten) return undefined;
  if (code === 'WA' && name.senses.some(({ country }) => country === 'AU')) return undefined;
  const shape = reading.tokens.list[name.first]?.shape;
  if (shape !== 'title' && shape !== 'mixed') return undefined;
  return { ...state, name: `${typedWords(reading.tokens, name.first, name.last)}, ${state.name}` };
}

/** Codes of American states that are no country's, no word and no abbreviation: `New Bremen OH`. */
const plain: ReadonlySet<string> = new Set('TX NY NJ NV NH WI VT WY OH FL KS'.split(' '));

/** A code of Canada's among small letters, and no country's; but `Delhi ON HOLD`. */
function isProvince(reading: Reading, { last }: Name, state: Sense, { knowledge }: Atlas): boolean {
  if (state.country !== 'CA' || knowledge.countries.has(state.state)) return false;
  return gapAt(reading, last + 1) === gaps.space && reading.tokens.list[last + 2]?.shape !== 'upper';
}

/** More codes than this make nothing clearer. */
export const enough = 60;

/**
 * `in Armonk, NY`: a town we do not know. A code that is a country's as well (`Bosch, DE`) needs a word that
 * asks for a place, or nothing else beside it.
 */
export function unknownTowns(
  reading: Reading,
  isFound: (at: number) => boolean,
  atlas: Atlas,
): readonly Mention[] {
  const { list } = reading.tokens;
  const codes = list.flatMap(({ shape, from, to, gap }, at) =>
    shape === 'upper' && to - from <= 3 && (gap === (gaps.comma | gaps.space) || isTownIn(reading, at, gap))
      ? [at]
      : [],
  );
  return codes.slice(0, enough).flatMap((at) => {
    const code = typedWords(reading.tokens, at, at);
    const place = atlas.knowledge.states.get(code);
    if (place === undefined || code === 'WA' || (place.country === 'AU' && code.length < 3)) return [];
    if (isFound(at) || isFound(at - 1)) return [];
    const town = list[at - 1];
    if ((town?.shape !== 'title' && town?.shape !== 'mixed') || town.to - town.from < 4) return [];
    const first = startOfTown(reading, at - 1);
    const isAsked =
      isAfter(reading, first, cues.preposition | cues.site | cues.customer) || isAlone(reading, first, at);
    if (!isAsked && cueAt(reading, at - 1) !== 0) return [];
    if (!isAsked && (atlas.knowledge.countries.has(code) || words.has(code))) return [];
    return [sureMention(first, at, place, atlas)];
  });
}

/** `the plant in Calvert AL`: no comma, and yet an address. */
function isTownIn(reading: Reading, at: number, gap: number): boolean {
  const code = wordAt(reading, at);
  if (gap !== gaps.space || wordAt(reading, at - 2) !== 'in' || code.length !== 2) return false;
  const isEnd = (gapAt(reading, at + 1) & ~gaps.space) !== 0 || at + 1 === reading.tokens.list.length;
  return isEnd && cueAt(reading, at - 1) === 0 && !foreign.has(code);
}

/** Codes written behind a town of Germany or India as well, and words. */
const foreign = wordSet('de in ok or hi me ma pa');

/** `Mount Hood Village`: the capitals before the last word of it. */
function startOfTown(reading: Reading, last: number): number {
  const { list } = reading.tokens;
  let first = last;
  while (first > 0 && gapAt(reading, first) === gaps.space && list[first - 1]?.shape === 'title') first -= 1;
  return first;
}

/**
 * The address is all there is. A company and its country are written so, too: `Bosch, DE`, `Infosys, IN`; and
 * so is `Thanks Anna, OK`.
 */
function isAlone(reading: Reading, first: number, last: number): boolean {
  const code = typedWords(reading.tokens, last, last);
  if (first !== 0 || last !== reading.tokens.list.length - 1 || code === 'DE' || code === 'IN') return false;
  const { common, firstName } = reading.marksAt(last - 1);
  return !words.has(code) || (last === 1 && !common && !firstName);
}

/** Codes of states that are words or roles: `Thanks Anna, OK`. */
const words: ReadonlySet<string> = new Set(['OK', 'OR', 'HI', 'OH', 'ON', 'AB', 'MB', 'WV']);
