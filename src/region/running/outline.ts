import type { Mention } from '../places/mention.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { isHastilyWritten } from './hastily-written.ts';

/** How a text is built: its sentences, and which places stand where in them. */
export type Outline = {
  /** Words of the dateline. */
  readonly dateline: number;
  readonly sentences: number;
  /** Places stand elsewhere in a tweet than in news. */
  readonly style: 'news' | 'tweet';
  readonly sentenceOf: (at: number) => number;
  /** How many places are named before. */
  readonly rankOf: (at: number) => number;
  readonly companyOf: (mention: Mention) => Company;
};

/** How many other places of its country and of its region are named, whether it is named again, or in a list. */
type Company = {
  readonly country: number;
  readonly region: number;
  readonly again: boolean;
  readonly listed: boolean;
};

/** Reads it once for all places of a text. `dateline` is the number of words in the dateline. */
export function outlineOf(reading: Reading, mentions: readonly Mention[], dateline: number): Outline {
  const sentenceAt = sentencesOf(reading, dateline);
  const ranks = new Map(mentions.map(({ first }, rank) => [first, rank]));
  return {
    dateline,
    sentences: (sentenceAt.at(-1) ?? 0) + 1,
    style: dateline === 0 && isHastilyWritten(reading) ? 'tweet' : 'news',
    sentenceOf: (at) => sentenceAt[at] ?? 0,
    rankOf: (at) => ranks.get(at) ?? 0,
    companyOf: (mention) => companyOf(reading, mention, mentions),
  };
}

/** The number of the sentence for each word; the dateline belongs to the first. */
function sentencesOf(reading: Reading, dateline: number): Uint16Array {
  const numbers = new Uint16Array(reading.tokens.list.length);
  let number = 0;
  for (let at = 1; at < numbers.length; at += 1) {
    if (at > dateline && (gapAt(reading, at) & gaps.stop) !== 0) number += 1;
    numbers[at] = number;
  }
  return numbers;
}

function companyOf(reading: Reading, mention: Mention, mentions: readonly Mention[]): Company {
  const countries = new Set<string>();
  const regions = new Set<string>();
  let again = false;
  let listed = false;
  const { name, kind, country } = mention.place;
  for (const other of mentions) {
    if (other === mention) continue;
    const { place } = other;
    listed ||= isListed(reading, mention, other);
    if (place.name === name && place.kind === kind) again = true;
    else if (place.country !== '' && place.country === country) countries.add(place.name);
    else if (other.region !== undefined && other.region === mention.region) regions.add(place.name);
  }
  return { country: countries.size, region: regions.size, again, listed };
}

/** `London and Copenhagen`, `Poland, Korea`: nothing stands between them but a comma or `and`. */
function isListed(reading: Reading, a: Mention, b: Mention): boolean {
  const [left, right] = a.first < b.first ? [a, b] : [b, a];
  if (left.place.country === right.place.country && left.region !== undefined) return false;
  const between = right.first - left.last - 1;
  if (between === 0) return (gapAt(reading, right.first) & (gaps.comma | gaps.ampersand | gaps.slash)) !== 0;
  return between === 1 && /^(?:and|or|y|et|und|e|to|n)$/u.test(wordAt(reading, left.last + 1));
}
