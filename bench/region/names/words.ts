import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { alone, field, merged, within, type NameSet } from './name-set.ts';

type Aliases = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Other words for places, and words for those who live there. */
export function wordSets(answers: ReadonlyMap<string, string>): readonly NameSet[] {
  const aliases = Object.entries(read('aliases.yml') as Aliases).flatMap(([region, sorts]) =>
    Object.values(sorts).flatMap((list) => list.split(/,\s+/u).map((name) => [name, region] as const)),
  );
  return [
    {
      name: 'aliases',
      ways: [alone, within('customer in …'), field('territory')],
      names: merged(aliases),
    },
    {
      name: 'demonyms',
      ways: [alone, within('our … customer needs a demo'), within('the … want a demo')],
      names: merged(demonyms(answers)),
    },
  ];
}

function demonyms(answers: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return Object.entries(read('demonyms.yml') as Record<string, string>).flatMap(([key, list]) => {
    const region = key.startsWith('+') ? key.slice(1) : (answers.get(key) ?? '');
    return list.split(' ').map((word) => [word.replaceAll('_', ' '), region] as const);
  });
}

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}
