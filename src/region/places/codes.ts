import type { Name, Reading } from '../text/reading.ts';
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
  if (state === undefined || (gap & gaps.comma) === 0) return undefined;
  const shape = reading.tokens.list[name.first]?.shape;
  if (shape !== 'title' && shape !== 'mixed') return undefined;
  return { ...state, name: `${typedWords(reading.tokens, name.first, name.last)}, ${state.name}` };
}

/** `Country: DE`, `Customer country=AU`: after such a label a code is a country as in a field. */
export function labelledCodes(reading: Reading, atlas: Atlas): readonly Mention[] {
  const mentions: Mention[] = [];
  reading.tokens.list.forEach((token, at) => {
    if (
      token.shape !== 'upper' ||
      token.to - token.from > 3 ||
      !countryLabels.has(foldedWords(reading.tokens, at - 1, at - 1))
    )
      return;
    const typed = typedWords(reading.tokens, at, at);
    const alpha2 = twoLetters(typed, atlas);
    const country = atlas.knowledge.countries.get(alpha2);
    if (country === undefined) return;
    const place: Sense = { kind: 'country', country: alpha2, state: '', people: 0, name: country.name };
    const region = atlas.regionOf(place);
    const name: Name = {
      first: at,
      last: at,
      senses: [place],
      common: false,
      firstName: false,
      surname: false,
    };
    mentions.push({
      first: at,
      last: at,
      name,
      place,
      region,
      regions: region === undefined ? [] : [region],
      sureness: 1,
      confirmed: true,
    });
  });
  return mentions;
}

const countryLabels: ReadonlySet<string> = new Set(
  'country land pays pais paese nation landcode countrycode location'.split(' '),
);
