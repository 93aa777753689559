/** The hash of the first units of a word, for `findSpliced`. */
export function hashOfStart(word: string, to: number): number {
  return hashOf(word, 0, to, seed);
}

// FNV-1a over UTF-16 code units, with a final avalanche because the low bits choose the slot.
export const seed = 0x811c9dc5 | 0;

/** The hash of `text[from..to)`, going on from `begun`. */
export function hashOf(text: string, from: number, to: number, begun: number): number {
  let hash = begun;
  for (let i = from; i < to; i += 1) hash = mix(hash, text.charCodeAt(i));
  return hash;
}

/** The hash with one more unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

export function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}
