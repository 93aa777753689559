import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { lies } from '../places/lies.ts';
import { sureMention, type Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** How the Associated Press and the Canadian Press shorten states and provinces, by postal code. */
const abbreviations: ReadonlyMap<string, string> = new Map(
  `ala=AL ariz=AZ ark=AR calif=CA colo=CO conn=CT del=DE fla=FL ga=GA ill=IL ind=IN kan=KS ky=KY la=LA md=MD mass=MA mich=MI minn=MN
   miss=MS mo=MO mont=MT neb=NE nev=NV nh=NH nj=NJ nm=NM ny=NY nc=NC nd=ND okla=OK ore=OR pa=PA ri=RI sc=SC sd=SD tenn=TN tex=TX vt=VT
   va=VA wash=WA wva=WV wis=WI wyo=WY dc=DC alta=AB bc=BC man=MB nb=NB nl=NL nfld=NL ns=NS nwt=NT ont=ON pei=PE que=QC sask=SK
   qld=QLD nsw=NSW`
    .split(/\s+/u)
    .map((pair): [string, string] => {
      const [short = '', code = ''] = pair.split('=');
      return [short, code];
    }),
);

/** Codes that are words: without a comma they say nothing. */
const words = wordSet('OK OR HI IN ME OH ON AB MB WV NE DE CO AL PA MA LA MI ID');

/** More places than this make nothing clearer. */
const enough = 60;

/**
 * Towns with a state as newspapers and people in a hurry write it: `Wilmington, Mass.`, `New Hanover County
 * NC`.
 */
export function pressStates(reading: Reading, atlas: Atlas): readonly Mention[] {
  const places: Mention[] = [];
  for (let at = 1; at < reading.tokens.list.length && places.length < enough; at += 1) {
    const state = stateAt(reading, at, atlas);
    if (state === undefined) continue;
    const name = nameBefore(reading, at);
    const town = name?.senses.find((sense) => sense.kind === 'city' && lies(sense, state));
    const first = name?.first ?? startOfTown(reading, at - 1);
    const label = `${typedWords(reading.tokens, first, at - 1)}, ${state.name}`;
    places.push(sureMention(first, at, town ?? { ...state, name: label }, atlas, name));
  }
  return places;
}

function stateAt(reading: Reading, at: number, { knowledge }: Atlas): Sense | undefined {
  const [town, token] = [reading.tokens.list[at - 1], reading.tokens.list[at]];
  if (town === undefined || token === undefined || town.shape === 'lower') return undefined;
  const hasComma = token.gap === (gaps.comma | gaps.space);
  if (!hasComma && token.gap !== gaps.space) return undefined;
  const code = hasComma ? abbreviations.get(wordAt(reading, at)) : undefined;
  if (code === undefined && token.shape !== 'upper') return undefined;
  const typed = typedWords(reading.tokens, at, at);
  if (code !== undefined && (typed.includes('.') || isDotted(reading, at))) return knowledge.states.get(code);
  if (!reading.cased || (!hasComma && (words.has(typed) || town.shape === 'upper'))) return undefined;
  return token.shape === 'upper' && !isOther(reading, at) ? codeOf(typed, knowledge) : undefined;
}

function codeOf(typed: string, { states, countries }: Atlas['knowledge']): Sense | undefined {
  if (typed.length > 3 || typed === 'WA' || typed === 'NT') return undefined;
  return countries.has(typed) && words.has(typed) ? undefined : states.get(typed);
}

/** `Wooroloo, NE of Perth`, `Mandi, NH-3`. */
function isOther(reading: Reading, at: number): boolean {
  return wordAt(reading, at + 1) === 'of' || gapAt(reading, at + 1) === gaps.hyphen;
}

function isDotted({ tokens: { list, text } }: Reading, at: number): boolean {
  return text[list[at]?.end ?? text.length] === '.';
}

function nameBefore(reading: Reading, at: number): Name | undefined {
  for (let first = Math.max(0, at - 4); first < at; first += 1) {
    const name = reading.nameAt(first);
    if (name?.last === at - 1) return name;
  }
  return undefined;
}

function startOfTown(reading: Reading, last: number): number {
  const { list } = reading.tokens;
  let first = last;
  while (first > 0 && gapAt(reading, first) === gaps.space && list[first - 1]?.shape === list[last]?.shape)
    first -= 1;
  return first;
}
