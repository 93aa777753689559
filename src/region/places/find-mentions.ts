import { nowhere, type Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { sensesOf } from '../knowledge/senses.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import { plainName, type Name } from '../reading/read-names.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { isAccepted } from './acceptance.ts';
import { codeAfter, unknownTowns } from './codes.ts';
import { counties } from './counties.ts';
import { corrections } from './corrections.ts';
import { joinedFrom } from './joined-names.ts';
import { labelledCodes } from './labelled-codes.ts';
import { coverageOf, isWhole, type Mention } from './mention.ts';
import { tellNamesakes } from './namesakes.ts';
import { shareOf } from './share.ts';
import { zonesIn } from './zones-in-text.ts';
import { wordSet } from '../text/word-set.ts';

/** More places than this make nothing clearer. */
const enough = 60;

export type FindMentions = (reading: Reading, atlas: Atlas) => readonly Mention[];

/** The places a text speaks of, in its order. */
export function findMentions(reading: Reading, atlas: Atlas): readonly Mention[] {
  const spelled = findSpelled(reading, atlas);
  const whole = spelled.length === 1 && spelled.every((mention) => isWhole(reading, mention));
  const corrected = whole ? [] : corrections(reading, spelled, atlas);
  return tellNamesakes(reading, withoutOverlap(spelled, corrected), atlas);
}

/** The same without names that were mistyped, which take longest to find. */
export function findSpelledMentions(reading: Reading, atlas: Atlas): readonly Mention[] {
  return tellNamesakes(reading, findSpelled(reading, atlas), atlas);
}

/**
 * The places in the name of a customer or a deal. Dell is not Delhi with a slip, and a customer called `Gap`
 * or `Zara` is no town; `Zurich` may be either.
 */
export function findMentionsInName(reading: Reading, atlas: Atlas): readonly Mention[] {
  return findSpelledMentions(reading, atlas).filter(
    (mention) =>
      !isWhole(reading, mention) || mention.place.kind !== 'city' || mention.place.people >= knownAlone,
  );
}

/** Thousands of people in a city that is thought of before a company of its name. */
const knownAlone = 300;

function findSpelled(reading: Reading, atlas: Atlas): readonly Mention[] {
  const whole = wholeName(reading, atlas);
  if (whole !== undefined) return [whole];
  const mentions = namedPlaces(reading, atlas);
  const isFound = coverageOf(mentions, reading);
  const isAmerican = (at: number) =>
    mentions.some(({ first, place }) => first === at && place.country === 'US');
  return withoutOverlap(mentions, [
    ...zonesIn(reading, atlas),
    ...labelledCodes(reading, atlas),
    ...counties(reading, atlas).filter(({ first }) => !isAmerican(first)),
    ...unknownTowns(reading, isFound, atlas),
  ]);
}

/** Both in the order of the text; what the better ones cover is left out. */
function withoutOverlap(mentions: readonly Mention[], better: readonly Mention[]): readonly Mention[] {
  if (better.length === 0) return mentions;
  const kept = mentions.filter((mention) => !better.some((other) => overlaps(mention, other)));
  return [...kept, ...better].toSorted((a, b) => a.first - b.first);
}

function namedPlaces(reading: Reading, atlas: Atlas): readonly Mention[] {
  const { names } = reading;
  const mentions: Mention[] = [];
  for (let i = 0; i < names.length && mentions.length < enough; i += 1) {
    const name = names[i];
    if (name === undefined) continue;
    const joined = joinedFrom(reading, names.slice(i, i + 3), atlas);
    if (joined !== undefined) {
      mentions.push(joined.mention);
      i += joined.names - 1;
      continue;
    }
    const coded = codeAfter(reading, name, atlas);
    const mention = coded ?? plain(reading, name, atlas);
    const isKnown = isNamedBefore(mention, mentions) || goesOnList(reading, mention, mentions.at(-1));
    if (coded === undefined && !isAccepted(reading, mention) && !isKnown) continue;
    mentions.push(mention);
  }
  return mentions;
}

/** `offices in Delft and Dalian. Lead is Delft`: what was a place once in a text is one again. */
function isNamedBefore({ name, place }: Mention, before: readonly Mention[]): boolean {
  return !name.common && !name.firstName && !name.surname && before.some((one) => one.place === place);
}

/** Thousands of people. */
const town = 15;

/** `Hartford, Connecticut and Galway`: a town joined to a place, and nothing else it could be. */
function goesOnList(reading: Reading, { first, name, place }: Mention, before: Mention | undefined): boolean {
  if (before?.last !== first - 2 || (cueAt(reading, first - 1) & cues.join) === 0) return false;
  if (name.common || name.firstName || name.surname || place.kind !== 'city') return false;
  return place.people >= town && reading.cased && reading.tokens.list[first]?.shape === 'title';
}

/** `Virgin Islands (British)`, `Korea, Republic of`: a name with marks in it, and nothing else. */
function wholeName({ tokens: { list, folded }, names }: Reading, atlas: Atlas): Mention | undefined {
  if (list.length < 2 || list.length > 8 || names.some(({ first, last }) => last - first + 1 === list.length))
    return undefined;
  const senses = sensesOf(atlas.knowledge, folded).filter(({ kind }) => kind === 'country');
  if (senses.length === 0) return undefined;
  const last = list.length - 1;
  return { ...plainOf(plainName(0, last, senses), folded, atlas), confirmed: true };
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

/**
 * `Georgia (the country)`, `the US state of Georgia`, `Cobb County, Georgia`, `Georgia, not the country`: the
 * words beside it say which is meant.
 */
function toldSenses(reading: Reading, { first, last, senses }: Name): readonly Sense[] {
  const states = senses.filter(({ kind, state }) => kind === 'state' && state !== '');
  const countries = senses.filter(({ kind }) => kind === 'country');
  if (states.length === 0) return senses;
  if (countries.length === 0) return isOfState(reading, first) || isRuled(reading, last) ? states : senses;
  if (ofStates.has(wordAt(reading, last + 1)) && gapAt(reading, last + 1) === gaps.space) return states;
  for (const at of [first - 1, first - 2, first - 3, last + 1, last + 2, last + 3]) {
    const word = wordAt(reading, at);
    if (at < 0 || (gapAt(reading, Math.max(at, first)) & gaps.stop) !== 0) continue;
    const isCountry = word === 'country' || word === 'republic';
    if (word === 'county' && at < first) return states;
    if (at === first - 3) continue;
    if (isCountry || word === 'state') return isCountry === isDenied(reading, at) ? states : countries;
  }
  return senses;
}

/** `Georgia Department of Revenue`, `Georgia National Guard`. */
const ofStates = wordSet('department dept dot national legislature lottery bulldogs tech');

/** `State govt of Victoria`, `the government of Victoria`. */
function isOfState(reading: Reading, first: number): boolean {
  const isOf = wordAt(reading, first - 1) === 'of';
  return isOf && [first - 2, first - 3].some((at) => rulers.has(wordAt(reading, at)));
}

/** `Victoria state government`. */
function isRuled(reading: Reading, last: number): boolean {
  return wordAt(reading, last + 1) === 'state' && rulers.has(wordAt(reading, last + 2));
}

const rulers = wordSet('state government govt parliament premier');

/** `not the country`, `not a state`. */
function isDenied(reading: Reading, at: number): boolean {
  return [at - 1, at - 2].some((i) => i >= 0 && (cueAt(reading, i) & cues.negation) !== 0);
}
