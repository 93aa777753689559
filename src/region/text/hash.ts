/*
 * A polynomial over UTF-16 code units, modulo 2^32. The hash of a whole follows from the hashes of its pieces, so
 * a word is hashed once, and every name it begins and every misspelling of it costs a multiplication or two.
 */
const base = 0x9e3779b1 | 0;

/** The hash of `text[from..to)`. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = withUnit(hash, text.charCodeAt(i));
  return hash;
}

/** The hash of a piece and one more unit. */
export function withUnit(hash: number, unit: number): number {
  return (Math.imul(hash, base) + unit) | 0;
}

/** Longer pieces are part of no name. */
const longest = 255;

const powers = new Int32Array(longest + 1).fill(1);
for (let i = 1; i <= longest; i += 1) powers[i] = Math.imul(powers[i - 1] ?? 1, base);

/** The hash of two pieces joined, the second of which has `length` units; of no use beyond 255. */
export function joinedHash(first: number, second: number, length: number): number {
  return (Math.imul(first, powers[length] ?? 0) + second) | 0;
}

/** The hash of what is left of a word, from each of its units on; the last one is that of nothing. */
export function restHashes(word: string): Int32Array {
  const hashes = new Int32Array(word.length + 1);
  for (let at = word.length - 1, length = 0; at >= 0; at -= 1, length += 1)
    hashes[at] = joinedHash(word.charCodeAt(at), hashes[at + 1] ?? 0, length);
  return hashes;
}

/** Mixes a hash so that any of its bits can choose a slot. */
export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
