import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { cues } from '../../words/cues.ts';

/** Only a comma, `and` or `or` stands between them. */
export function areJoined(reading: Reading, { last }: Mention, { first }: Mention): boolean {
  return isJoin(reading, last, first, cues.join | cues.filler);
}

/** Joined directly, and names of one kind: `EMEA and APAC`, `French and German`, `New Jersey and Shanghai`. */
export function areAlike(reading: Reading, one: Mention, other: Mention): boolean {
  const isKind = one.place.kind === other.place.kind || (isSpot(one) && isSpot(other));
  return isKind && isJoin(reading, one.last, other.first, cues.join);
}

function isSpot({ place: { kind } }: Mention): boolean {
  return kind === 'city' || kind === 'state';
}

function isJoin(reading: Reading, last: number, first: number, bits: number): boolean {
  if (first === last + 4 && foldedWords(reading.tokens, last + 1, last + 3) === 'as well as') return true;
  for (let i = last + 1; i <= first; i += 1) {
    const loose = gaps.space | gaps.comma | gaps.slash | gaps.ampersand | gaps.plus;
    if ((gapAt(reading, i) & ~loose) !== 0) return false;
    if (i < first && (cueAt(reading, i) & bits) === 0) return false;
  }
  return true;
}
