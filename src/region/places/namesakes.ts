import type { Atlas } from '../knowledge/atlas.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cues } from '../words/cues.ts';
import { lies } from './lies.ts';
import { surely, type Mention } from './mention.ts';
import { toldByNeighbours } from './neighbours.ts';
import { shareOf } from './share.ts';

/** Words that may stand between a place and what tells it from its namesakes. */
const reach = 14;

/**
 * Tells places from their namesakes by what else the text says: `Perth, but the Scottish one`, `Florence …
 * the Florence of South Carolina`, `Boston Borough Council in Lincolnshire`.
 */
export function tellNamesakes(
  reading: Reading,
  mentions: readonly Mention[],
  atlas: Atlas,
): readonly Mention[] {
  if (mentions.length < 2) return toldByNeighbours(reading, mentions, atlas);
  const all = mentions.map((mention, i) =>
    mayBeOther(mention)
      ? told(reading, mention, [mentions[i - 1], mentions[i + 1], mentions[i + 2]], atlas)
      : mention,
  );
  const twins = all.map((mention) => {
    if (!mayBeOther(mention)) return mention;
    const twin = all.find(
      (other) => other.confirmed && isTwin(reading, mention, other) && !deniesBefore(reading, other.first),
    );
    return twin === undefined ? mention : { ...mention, ...surely(twin.place, atlas) };
  });
  return toldByNeighbours(reading, twins, atlas);
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
  const [affirmed, ...more] = wider.filter(({ first }) => !deniesBefore(reading, first));
  const other = affirmed ?? wider[0];
  // `if that is the UK one, the Australian one or ours`
  if (other === undefined || more.some(({ region }) => region !== affirmed?.region)) return mention;
  const senses = mention.name.senses.filter((sense) => lies(sense, other.place) === (other === affirmed));
  const folded = foldedWords(reading.tokens, mention.name.first, mention.name.last);
  const { region, regions, sense, share } = shareOf(senses, folded, atlas);
  if (sense === undefined) return mention;
  return { ...mention, place: sense, region, regions, sureness: share, confirmed: other === affirmed };
}

function isWider({ place }: Mention): boolean {
  return place.kind !== 'area' && place.kind !== 'city';
}

/** Whether a wider place is said of a name. */
function belongs(reading: Reading, mention: Mention, wider: Mention): boolean {
  if (wider.last === mention.first - 1) {
    const isThe = wordAt(reading, wider.first - 1) === 'the';
    return wider.place.kind === 'people' || isThe;
  }
  // `Athens … University of Georgia`.
  if (wordAt(reading, wider.first) === 'university' && wider.first > mention.last)
    return wider.first - mention.last <= reach;
  if (isRecord(reading, mention, wider) || isDivision(reading, mention, wider)) return true;
  if (wider.first < mention.last || wider.first - mention.last > reach) return false;
  return (
    isOne(reading, wider) || isInstitution(reading, mention, wider) || isBasedIn(reading, mention, wider)
  );
}

/**
 * `Victoria-based ministry, British Columbia`, `London school board, Ontario`: the address goes on behind who
 * is there.
 */
function isBasedIn(reading: Reading, { last }: Mention, { first, last: end, place }: Mention): boolean {
  if (place.kind === 'people' || first - last > longestName) return false;
  if ((gapAt(reading, first) & (gaps.comma | gaps.paren)) === 0) return false;
  if (wordAt(reading, last + 1) === 'based') return true;
  if (place.kind !== 'state' || (gapAt(reading, end + 1) & ends) === 0) return false;
  const name = reading.tokens.list.slice(last + 1, first);
  return name.every(({ gap }) => gap === gaps.space) && isOrganisation(reading, first - 1);
}

function isOrganisation(reading: Reading, word: number): boolean {
  return (cueAt(reading, word) & (cues.organisation | cues.site)) !== 0;
}

const ends = gaps.comma | gaps.stop | gaps.paren;

/** Words of who is based somewhere. */
const longestName = 5;

/** `Billing City: Cali` and `Billing Country: CO`. */
function isRecord(reading: Reading, { first }: Mention, wider: Mention): boolean {
  return cityLabels.has(wordAt(reading, first - 1)) && widerLabels.has(wordAt(reading, wider.first - 1));
}

/** `Guadalajara, provincia de Castilla-La Mancha`. */
function isDivision(reading: Reading, { last }: Mention, { first }: Mention): boolean {
  if (first - last !== 3 || (gapAt(reading, last + 1) & (gaps.comma | gaps.paren)) === 0) return false;
  return divisions.has(wordAt(reading, last + 1)) && links.has(wordAt(reading, first - 1));
}

const divisions = wordSet(
  'provincia province region departamento departement prefecture county estado state kanton canton',
);
const links = wordSet('de of du della do di');
const cityLabels = wordSet('city town stadt ciudad cidade ville ort');
const widerLabels = wordSet('country state province land pais pays paese estado nation');

/** `the Scottish one`, `the one in Alabama`, `la de Venezuela`. */
function isOne(reading: Reading, { first, last }: Mention): boolean {
  if (ones.has(wordAt(reading, last + 1))) return true;
  return [1, 2].some(
    (back) => first > back && onesBefore.has(foldedWords(reading.tokens, first - back - 1, first - back)),
  );
}

const ones = wordSet('one city town capital version');
const onesBefore = wordSet(
  't_mean not_mean one_in town_in city_in village_in down_in up_in over_in capital_of one_from one_of that_in la_de el_de das_in celui_de celle_de quella_di a_da',
);

/** `Richmond Council in Surrey`: an institution called after the name stands there. */
function isInstitution(reading: Reading, { last }: Mention, { first, place }: Mention): boolean {
  if (place.kind === 'people' || wordAt(reading, first - 1) !== 'in') return false;
  let isNamed = false;
  for (let i = last + 1; i < first - 1; i += 1) {
    const token = reading.tokens.list[i];
    const isNoun = (cueAt(reading, i) & cues.organisation) !== 0;
    if (token === undefined || token.gap !== gaps.space || (token.shape !== 'title' && !isNoun)) return false;
    isNamed ||= isNoun;
  }
  return isNamed;
}

/** `not the American one`, `Not the big one down in New Zealand`. */
function deniesBefore(reading: Reading, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - longestDenial); i -= 1) {
    const cue = cueAt(reading, i);
    if ((gapAt(reading, i + 1) & apart) !== 0 || (cue & cues.turn) !== 0) return false;
    if ((cue & cues.negation) !== 0) return true;
  }
  return false;
}

const apart = gaps.stop | gaps.comma | gaps.paren;
const longestDenial = 7;
