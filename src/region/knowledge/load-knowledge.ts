import { readFileSync } from 'node:fs';
import { zstdDecompressSync } from 'node:zlib';
import { parseKnowledge, type Knowledge } from './knowledge.ts';

const file = new URL('../data/places.txt.zst', import.meta.url);

/** Reads the knowledge that comes with the classifier. About 100 ms; call it once and hand it on. */
export function loadKnowledge(): Knowledge {
  return parseKnowledge(zstdDecompressSync(readFileSync(file)).toString('utf8'));
}
