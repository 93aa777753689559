import { readFileSync } from 'node:fs';
import cldr from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import { alone, merged, within, type NameSet } from './name-set.ts';

const list = new URL('../../../scripts/region-data/divisions.tsv', import.meta.url);

/** Provinces, departments, boroughs: what countries are divided into. */
export function divisionSets(answers: ReadonlyMap<string, string>): readonly NameSet[] {
  const ways = [alone, within('customer in …')];
  const rows = readFileSync(list, 'utf8').trim().split('\n');
  const foreign = rows.flatMap((row) => {
    const [country = '', , ...names] = row.split('\t');
    return names.map((name) => [name, answers.get(country) ?? ''] as const);
  });
  const { subdivisions } = cldr.subdivisions.localeDisplayNames;
  const english = Object.entries(subdivisions).map(
    ([code, name]) => [name, answers.get(code.slice(0, 2).toUpperCase()) ?? ''] as const,
  );
  return [
    { name: 'divisions of ISO 3166-2 in English', ways, names: merged(english) },
    { name: 'divisions in ten languages', ways, names: merged(foreign) },
  ];
}
