import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baselines } from './region/baselines.ts';
import { hostilePartners, measureHostile } from './region/hostile.ts';
import { measure, type Candidate, type Labelled } from './region/measure.ts';
import { measureNames, nameSets } from './region/name-sets.ts';
import { ourCandidate, ourClassifier } from './region/ours.ts';

/*
 * `npm run bench:region`: our classifier beside three simple ones on the labelled texts, in one run. "open"
 * are cases whose right answer is that a person has to decide. Each candidate is loaded, measured, dropped.
 * Then ours alone on sets of names, and on texts of 40,000 characters that mean no good. `-- --misses` prints
 * what it did not know of the names, `-- --names` skips all texts.
 */
const { values } = parseArgs({ options: { misses: { type: 'boolean' }, names: { type: 'boolean' } } });
if (values.names !== true) await compareOnTexts();
readNames(values.misses === true);
if (values.names !== true) withstandHostileTexts();

async function compareOnTexts(): Promise<void> {
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
}

function readNames(withMisses: boolean): void {
  const classify = ourClassifier();
  const results = nameSets().map((set) => measureNames(set, classify));
  console.log(`${results.length} sets of names`);
  console.table(results.map(({ row }) => row));
  if (!withMisses) return;
  for (const { set, way, name, right, answer } of results.flatMap(({ misses }) => misses))
    console.log([set, way, name, right.join(' or '), answer].join('\t'));
}

function withstandHostileTexts(): void {
  const rows = measureHostile(ourClassifier(hostilePartners));
  console.log(
    `the worst of ${rows.length} hostile texts, with a directory of ${hostilePartners.length} partners`,
  );
  console.table(rows.slice(0, 8));
}
