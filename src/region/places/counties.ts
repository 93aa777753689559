import type { Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { typedWords } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { sureMention, type Mention } from './mention.ts';

/** Words of a county's name at most: `San Luis Obispo`. */
const longest = 3;

/** How often a county of which nothing else is known is American. */
const sureness = 0.9;

/**
 * `Suffolk County detectives`, `Broward County`: what is called so in English is in the United States, where
 * most counties are known to nobody else, unless it is only known elsewhere (`Kiambu County`).
 */
export function counties(reading: Reading, atlas: Atlas): readonly Mention[] {
  return reading.tokens.list.flatMap(({ shape, gap, from, to }, at) => {
    // Asked of every word: most are told by their length.
    if (shape !== 'title' || gap !== gaps.space || to - from !== 'county'.length) return [];
    if (wordAt(reading, at) !== 'county') return [];
    const first = startOfName(reading, at);
    if (first === at || isBritish(reading, at) || isElsewhere(reading, first, at)) return [];
    const name = typedWords(reading.tokens, first, at);
    const place: Sense = { kind: 'state', country: 'US', state: '', people: 0, name };
    return [{ ...sureMention(first, at, place, atlas), sureness }];
  });
}

/** The capitals before it; the first word of a sentence is one anyway. */
function startOfName({ tokens: { list } }: Reading, county: number): number {
  let first = county;
  while (first > county - longest && list[first - 1]?.shape === 'title') {
    if (list[first]?.gap !== gaps.space) break;
    first -= 1;
  }
  return first;
}

/** `Kent County Council`, `Nottinghamshire County Cricket`: what the British call after a county. */
function isBritish(reading: Reading, county: number): boolean {
  return gapAt(reading, county + 1) === gaps.space && british.has(wordAt(reading, county + 1));
}

const british = wordSet(
  'council councils councillor councillors cricket hall championship fc ground show gaa',
);

/** It is known, and not in the United States. */
function isElsewhere(reading: Reading, first: number, county: number): boolean {
  const name = reading.nameAt(first);
  if (name === undefined || name.common || name.last < county - 1) return wordAt(reading, first) === 'the';
  const places = name.senses.filter(({ kind }) => kind !== 'airport');
  return places.length > 0 && places.every(({ country }) => country !== 'US');
}
