import type { Name, Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import type { Atlas } from './atlas.ts';
import { isAccepted } from './acceptance.ts';
import { corrections } from './corrections.ts';
import { codeAfter, labelledCodes, unknownTowns } from './codes.ts';
import type { Mention } from './mention.ts';
import type { Sense } from './knowledge.ts';
import { shareOf } from './share.ts';

/** More places than this make nothing clearer. */
const enough = 60;

/** The places a text speaks of, in its order. */
export function findMentions(reading: Reading, atlas: Atlas): readonly Mention[] {
  const { names } = reading;
  const mentions: Mention[] = [];
  for (let i = 0; i < names.length && mentions.length < enough; i += 1) {
    const name = names[i];
    if (name === undefined) continue;
    const joined = joinedWithNext(reading, name, names[i + 1], atlas);
    if (joined !== undefined) {
      mentions.push(joined);
      i += 1;
      continue;
    }
    const coded = codeAfter(reading, name, atlas);
    const mention = coded ?? plain(reading, name, atlas);
    if (coded === undefined && !isAccepted(reading, mention)) continue;
    mentions.push(mention);
  }
  const isFound = (at: number): boolean => mentions.some(({ first, last }) => first <= at && at <= last);
  const corrected = [
    ...labelledCodes(reading, atlas),
    ...unknownTowns(reading, isFound, atlas),
    ...corrections(reading, mentions, atlas),
  ];
  if (corrected.length === 0) return mentions;
  const kept = mentions.filter((mention) => !corrected.some((other) => overlaps(mention, other)));
  return [...kept, ...corrected].toSorted((a, b) => a.first - b.first);
}

function overlaps(a: Mention, b: Mention): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function plain(reading: Reading, name: Name, atlas: Atlas): Mention {
  const folded = foldedWords(reading.tokens, name.first, name.last);
  const { region, regions, sense, share } = shareOf(toldSenses(reading, name), folded, atlas);
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

/** `Georgia (the country)`, `the US state of Georgia`: the words beside it say which is meant. */
function toldSenses(reading: Reading, { first, last, senses }: Name): readonly Sense[] {
  const states = senses.filter(({ kind, state }) => kind === 'state' && state !== '');
  const countries = senses.filter(({ kind }) => kind === 'country');
  if (states.length === 0 || countries.length === 0) return senses;
  for (const at of [first - 1, first - 2, last + 1, last + 2, last + 3]) {
    const word = foldedWords(reading.tokens, at, at);
    if (at < 0 || ((reading.tokens.list[Math.max(at, first)]?.gap ?? 0) & gaps.stop) !== 0) continue;
    if (word === 'country' || word === 'republic') return countries;
    if (word === 'state') return states;
  }
  return senses;
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
  if (next.common && reading.tokens.list[next.first]?.shape === 'lower') return undefined;
  const gap = reading.tokens.list[next.first]?.gap ?? 0;
  if ((gap & ~(gaps.space | gaps.comma | gaps.paren | gaps.other | gaps.hyphen)) !== 0) return undefined;
  for (const wider of next.senses) {
    if (wider.kind !== 'state' && wider.kind !== 'country') continue;
    const place = name.senses.find((sense) => lies(sense, wider)) ?? townOf(wider, gap, name);
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

const within: ReadonlySet<string> = new Set('in im en em'.split(' '));

/** `Cairo, Illinois`: after a comma an American state is believed even if we do not know the town. */
function townOf(state: Sense, gap: number, { senses }: Name): Sense | undefined {
  const american = state.kind === 'state' && state.state !== '' && state.country !== 'AU';
  return american && (gap & gaps.comma) !== 0 && senses.some(({ kind }) => kind === 'city')
    ? state
    : undefined;
}

function lies(inner: Sense, wider: Sense): boolean {
  if (inner === wider || inner.kind === 'area' || inner.kind === 'people') return false;
  if (inner.kind === 'country' || inner.country !== wider.country) return false;
  if (wider.kind === 'country') return true;
  return inner.kind === 'city' && (inner.state === wider.state || wider.state === '');
}
