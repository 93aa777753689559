import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';

/** `AWS Frankfurt`: where something is hosted; but `AWS Dublin office`. */
export function isCloud(reading: Reading, { first, last }: Mention): boolean {
  const isBeside = first > 0 && gapAt(reading, first) === gaps.space;
  return isBeside && clouds.has(wordAt(reading, first - 1)) && cueAt(reading, last + 1) === 0;
}

const clouds = wordSet('aws azure gcp');
