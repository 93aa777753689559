import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { weightsFile, writeWeights } from '../src/reading/evidence/weights.ts';
import { lessons } from './reading/lessons.ts';
import { learn } from './reading/learn.ts';

/*
 * Learns what speaks for a request from the labelled posts (test/reading/posts.jsonl) and writes it down for
 * the detector. Run it after posts were added or the signs changed:
 *   node scripts/learn-requests.ts
 */
const weights = learn(lessons());
const compressed = brotliCompressSync(writeWeights(weights));
writeFileSync(weightsFile, compressed);
process.stdout.write(`${weights.of.size} signs, ${compressed.length} bytes\n`);
