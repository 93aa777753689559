import { readdirSync, readFileSync } from 'node:fs';
import { baselines } from './region/baselines.ts';
import { measure, type Candidate, type Labelled } from './region/measure.ts';
import { ourCandidate } from './region/ours.ts';

/*
 * `npm run bench:region`: our classifier beside three simple ones on the labelled texts, in one run. "open"
 * are cases whose right answer is that a person has to decide. Each candidate is loaded, measured, dropped.
 */
const folder = new URL('../test/region/cases/', import.meta.url);
const cases: readonly Labelled[] = readdirSync(folder)
  .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Labelled)
  .filter(({ text }) => text !== undefined);

const candidates: readonly Candidate[] = [ourCandidate, ...baselines];
const rows = [];
for (const candidate of candidates) rows.push(await measure(candidate, cases));
console.log(`${cases.length} labelled texts`);
console.table(rows);
