import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import type { Atlas } from './atlas.ts';
import type { Sense } from './knowledge.ts';
import { lies } from './lies.ts';
import type { Mention } from './mention.ts';
import { shareOf } from './share.ts';

/** Words that may stand between a place and what tells it from its namesakes. */
const reach = 14;

/**
 * Tells places from their namesakes by what else the text says: `Perth, but the Scottish one`, `Florence … the
 * Florence of South Carolina`, `Boston Borough Council in Lincolnshire`.
 */
export function tellNamesakes(
  reading: Reading,
  mentions: readonly Mention[],
  atlas: Atlas,
): readonly Mention[] {
  if (mentions.length < 2) return mentions;
  const all = mentions.map((mention, i) =>
    mayBeOther(mention)
      ? told(reading, mention, [mentions[i - 1], mentions[i + 1], mentions[i + 2]], atlas)
      : mention,
  );
  return all.map((mention) => {
    if (!mayBeOther(mention)) return mention;
    const twin = all.find((other) => other.confirmed && isTwin(reading, mention, other));
    return twin === undefined ? mention : at(mention, twin.place, atlas);
  });
}

function mayBeOther({ confirmed, place }: Mention): boolean {
  return !confirmed && (place.kind === 'city' || place.kind === 'state');
}

/** The same name, elsewhere in the text told more exactly. */
function isTwin({ tokens }: Reading, { name }: Mention, { name: other }: Mention): boolean {
  return foldedWords(tokens, name.first, name.last) === foldedWords(tokens, other.first, other.last);
}

function told(
  reading: Reading,
  mention: Mention,
  others: readonly (Mention | undefined)[],
  atlas: Atlas,
): Mention {
  const wider = others
    .filter((other) => other !== undefined)
    .filter((other) => isWider(other) && belongs(reading, mention, other));
  // Where it is says more than where it is not.
  const affirmed = wider.find(({ first }) => !deniesBefore(reading, first));
  const other = affirmed ?? wider[0];
  if (other === undefined) return mention;
  const senses = mention.name.senses.filter((sense) => lies(sense, other.place) === (other === affirmed));
  if (senses.length === 0)
    return isTownIn(reading, mention, other) ? at(mention, other.place, atlas) : mention;
  const folded = foldedWords(reading.tokens, mention.name.first, mention.name.last);
  const { region, regions, sense, share } = shareOf(senses, folded, atlas);
  if (sense === undefined) return mention;
  return { ...mention, place: sense, region, regions, sureness: share, confirmed: other === affirmed };
}

function isWider({ place }: Mention): boolean {
  return place.kind !== 'area' && place.kind !== 'city';
}

/** `the town in Somerset`: it is there, though we do not know it. */
function isTownIn(reading: Reading, { place }: Mention, { first }: Mention): boolean {
  if (place.kind !== 'city' || first < 3 || deniesBefore(reading, first)) return false;
  return towns.has(foldedWords(reading.tokens, first - 3, first - 1));
}

const towns: ReadonlySet<string> = new Set(['the town in', 'the city in', 'the village in', 'the one in']);

function at(mention: Mention, place: Sense, atlas: Atlas): Mention {
  const region = atlas.regionOf(place);
  return {
    ...mention,
    place,
    region,
    regions: region === undefined ? [] : [region],
    sureness: 1,
    confirmed: true,
  };
}

/** Whether a wider place is said of a name. */
function belongs(reading: Reading, mention: Mention, wider: Mention): boolean {
  if (wider.last === mention.first - 1) {
    const isThe = foldedWords(reading.tokens, wider.first - 1, wider.first - 1) === 'the';
    return wider.place.kind === 'people' || isThe;
  }
  if (isRecord(reading, mention, wider)) return true;
  if (wider.first < mention.last || wider.first - mention.last > reach) return false;
  return isOne(reading, wider) || isInstitution(reading, mention, wider);
}

/** `Billing City: Cali` and `Billing Country: CO`. */
function isRecord({ tokens }: Reading, { first }: Mention, wider: Mention): boolean {
  return (
    cityLabels.has(foldedWords(tokens, first - 1, first - 1)) &&
    widerLabels.has(foldedWords(tokens, wider.first - 1, wider.first - 1)) &&
    first > 0
  );
}

const cityLabels: ReadonlySet<string> = new Set([
  'city',
  'town',
  'stadt',
  'ciudad',
  'cidade',
  'ville',
  'ort',
]);
const widerLabels: ReadonlySet<string> = new Set([
  'country',
  'state',
  'province',
  'land',
  'pais',
  'pays',
  'paese',
  'estado',
  'nation',
]);

/** `the Scottish one`, `the one in Alabama`, `la de Venezuela`. */
function isOne(reading: Reading, { first, last }: Mention): boolean {
  if (ones.has(foldedWords(reading.tokens, last + 1, last + 1))) return true;
  return [1, 2].some(
    (back) => first > back && onesBefore.has(foldedWords(reading.tokens, first - back - 1, first - back)),
  );
}

const ones: ReadonlySet<string> = new Set(['one', 'city', 'town', 'capital', 'version']);
const onesBefore: ReadonlySet<string> = new Set([
  'one in',
  'town in',
  'city in',
  'village in',
  'down in',
  'up in',
  'over in',
  'capital of',
  'one from',
  'one of',
  'that in',
  'la de',
  'el de',
  'das in',
  'celui de',
  'celle de',
  'quella di',
  'a da',
]);

/** `Richmond Council in Surrey`: an institution called after the name stands there. */
function isInstitution(reading: Reading, { last }: Mention, { first, place }: Mention): boolean {
  if (place.kind !== 'state' || foldedWords(reading.tokens, first - 1, first - 1) !== 'in') return false;
  let isNamed = false;
  for (let i = last + 1; i < first - 1; i += 1) {
    const token = reading.tokens.list[i];
    if (token?.shape !== 'title' || token.gap !== gaps.space) return false;
    isNamed ||= ((reading.cues[i] ?? 0) & cues.organisation) !== 0;
  }
  return isNamed;
}

/** `not the American one`, `Not the big one down in New Zealand`. */
function deniesBefore(reading: Reading, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - longestDenial); i -= 1) {
    const cue = reading.cues[i] ?? 0;
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & apart) !== 0 || (cue & cues.turn) !== 0) return false;
    if ((cue & cues.negation) !== 0) return true;
  }
  return false;
}

const apart = gaps.stop | gaps.comma | gaps.paren;
const longestDenial = 7;
