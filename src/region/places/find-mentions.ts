import type { Name } from '../text/read-names.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import type { Atlas } from './atlas.ts';
import { isAccepted } from './acceptance.ts';
import { corrections } from './corrections.ts';
import { codeAfter, unknownTowns } from './codes.ts';
import { labelledCodes } from './labelled-codes.ts';
import { coverageOf, type Mention } from './mention.ts';
import type { Sense } from './knowledge.ts';
import { lies } from './lies.ts';
import { tellNamesakes } from './namesakes.ts';
import { shareOf } from './share.ts';
import { zonesIn } from './zones-in-text.ts';
import { wordSet } from '../words/word-set.ts';

/** More places than this make nothing clearer. */
const enough = 60;

/** The places a text speaks of, in its order. */
export function findMentions(reading: Reading, atlas: Atlas): readonly Mention[] {
  const whole = wholeName(reading, atlas);
  if (whole !== undefined) return [whole];
  const mentions = namedPlaces(reading, atlas);
  const isFound = coverageOf(mentions, reading);
  const written = [
    ...zonesIn(reading, atlas),
    ...labelledCodes(reading, atlas),
    ...unknownTowns(reading, isFound, atlas),
  ];
  const corrected = [...written, ...corrections(reading, [...mentions, ...written], atlas)];
  if (corrected.length === 0) return tellNamesakes(reading, mentions, atlas);
  const kept = mentions.filter((mention) => !corrected.some((other) => overlaps(mention, other)));
  const all = [...kept, ...corrected].toSorted((a, b) => a.first - b.first);
  return tellNamesakes(reading, all, atlas);
}

function namedPlaces(reading: Reading, atlas: Atlas): readonly Mention[] {
  const { names } = reading;
  const mentions: Mention[] = [];
  for (let i = 0; i < names.length && mentions.length < enough; i += 1) {
    const name = names[i];
    if (name === undefined) continue;
    const skipped = isPreposition(reading, names[i + 1]) ? 1 : 0;
    const joined = joinedWithNext(reading, name, names[i + 1 + skipped], atlas);
    if (joined !== undefined) {
      mentions.push(joined);
      i += 1 + skipped;
      continue;
    }
    const coded = codeAfter(reading, name, atlas);
    const mention = coded ?? plain(reading, name, atlas);
    if (coded === undefined && !isAccepted(reading, mention)) continue;
    mentions.push(mention);
  }
  return mentions;
}

/** `Virgin Islands (British)`, `Korea, Republic of`: a name with marks in it, and nothing else. */
function wholeName({ tokens: { list, folded }, names }: Reading, atlas: Atlas): Mention | undefined {
  const { knowledge } = atlas;
  if (list.length < 2 || list.length > 8 || names.some(({ first, last }) => last - first + 1 === list.length))
    return undefined;
  const senses: Sense[] = [];
  for (let at = knowledge.names.find(folded, 0, folded.length); at >= 0; at = knowledge.names.next(at)) {
    const sense = knowledge.sense(knowledge.names.value(at));
    if (sense?.kind === 'country') senses.push(sense);
  }
  if (senses.length === 0) return undefined;
  const last = list.length - 1;
  const name: Name = { first: 0, last, senses, common: false, firstName: false, surname: false };
  return { ...plainOf(name, folded, atlas), confirmed: true };
}

function overlaps(a: Mention, b: Mention): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function plain(reading: Reading, name: Name, atlas: Atlas): Mention {
  const folded = foldedWords(reading.tokens, name.first, name.last);
  const senses = toldSenses(reading, name);
  const mention = plainOf({ ...name, senses }, folded, atlas);
  return senses === name.senses ? mention : { ...mention, confirmed: true };
}

function plainOf(name: Name, folded: string, atlas: Atlas): Mention {
  const { region, regions, sense, share } = shareOf(name.senses, folded, atlas);
  return {
    first: name.first,
    last: name.last,
    name,
    place: sense ?? nowhere,
    region,
    regions,
    sureness: share,
    confirmed: false,
  };
}

/** `Georgia (the country)`, `the US state of Georgia`, `Georgia, not the country`: the words beside it say which is meant. */
function toldSenses(reading: Reading, { first, last, senses }: Name): readonly Sense[] {
  const states = senses.filter(({ kind, state }) => kind === 'state' && state !== '');
  const countries = senses.filter(({ kind }) => kind === 'country');
  if (states.length === 0 || countries.length === 0) return senses;
  for (const at of [first - 1, first - 2, last + 1, last + 2, last + 3]) {
    const word = foldedWords(reading.tokens, at, at);
    if (at < 0 || ((reading.tokens.list[Math.max(at, first)]?.gap ?? 0) & gaps.stop) !== 0) continue;
    const isCountry = word === 'country' || word === 'republic';
    if (isCountry || word === 'state') return isCountry === isDenied(reading, at) ? states : countries;
  }
  return senses;
}

/** `not the country`, `not a state`. */
function isDenied(reading: Reading, at: number): boolean {
  return [at - 1, at - 2].some((i) => i >= 0 && ((reading.cues[i] ?? 0) & cues.negation) !== 0);
}

const nowhere: Sense = { kind: 'city', country: '', state: '', people: 0, name: '' };

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
  const gap = reading.tokens.list[next.first]?.gap ?? 0;
  if ((gap & ~(gaps.space | gaps.comma | gaps.paren | gaps.other | gaps.hyphen)) !== 0) return undefined;
  for (const wider of next.senses) {
    if (wider.kind !== 'state' && wider.kind !== 'country') continue;
    const place = name.senses.find((sense) => lies(sense, wider)) ?? townOf(wider, gap, name, next);
    if (place === undefined) continue;
    const region = atlas.regionOf(place);
    return {
      first: name.first,
      last: next.last,
      name,
      place,
      region,
      regions: region === undefined ? [] : [region],
      sureness: 1,
      confirmed: true,
    };
  }
  return undefined;
}

/** Directly, or with one preposition between: `Syracuse in Sicily`. */
function isNext(reading: Reading, { last }: Name, { first }: Name): boolean {
  if (first === last + 1) return true;
  const the = foldedWords(reading.tokens, last + 2, last + 2) === 'the' ? 1 : 0;
  return (
    first === last + 2 + the &&
    within.has(foldedWords(reading.tokens, last + 1, last + 1)) &&
    reading.tokens.list[first - 1]?.gap === gaps.space
  );
}

/** `of` is a town in Türkiye as well. */
function isPreposition(reading: Reading, name: Name | undefined): boolean {
  return name !== undefined && within.has(foldedWords(reading.tokens, name.first, name.last));
}

const within = wordSet('in im en em of de von');

/** `Cairo, Illinois`: after a comma a state is believed even if we do not know the town. */
function townOf(state: Sense, gap: number, { senses }: Name, wider: Name): Sense | undefined {
  const american = state.kind === 'state' && state.state !== '' && state.country !== 'AU';
  const isSmall = senses.every(({ kind, people }) => kind === 'city' && people < large);
  const isCity = senses.some(({ kind }) => kind === 'city');
  if (isCity && american && ((gap & gaps.comma) !== 0 || isSmall)) return state;
  // `Washington, Tyne and Wear`.
  const isState = state.kind === 'state' && wider.senses.every(({ kind }) => kind === 'state');
  return isCity && isState && (gap & gaps.comma) !== 0 ? state : undefined;
}

/** Thousands of people from which on a city is named beside a state and not as a town in it. */
const large = 100;
