import { joinedHash, restHashes, withUnit } from '../text/hash.ts';

/** How many typing errors a name of this length may have and still be recognised. */
export function errorsAllowed(length: number): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}

/** The hashes of a word and of what it is with each one of its letters left out. */
export function hashesOfShortened(word: string): readonly number[] {
  const { length } = word;
  const rests = restHashes(word);
  const hashes = [rests[0] ?? 0];
  for (let at = 0, begun = 0; at < length; at += 1) {
    hashes.push(joinedHash(begun, rests[at + 1] ?? 0, length - at - 1));
    begun = withUnit(begun, word.charCodeAt(at));
  }
  return hashes;
}
