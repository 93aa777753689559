import type { SubRegion } from '../rules.ts';
import { tokenize } from '../text/tokens.ts';
import { everywhere } from './atlas.ts';
import type { Sense } from './knowledge.ts';
import { NameTable } from './name-table.ts';

/** The operator's own words for parts of the world, looked for in texts beside the known names. */
export type OwnAreas = { readonly table: NameTable; readonly sense: (entry: number) => Sense };

export function ownAreas(subRegions: readonly SubRegion[]): OwnAreas {
  const senses = new Map<string, Sense>();
  for (const { name, region, words } of subRegions) {
    // A sub-region of one country is that country's name, which is known.
    for (const word of words) {
      const sense: Sense = { kind: 'area', country: region ?? everywhere, state: '', people: 0, name };
      senses.set(tokenize(word).folded, sense);
    }
  }
  const keys = [...senses.keys()].filter((key) => key !== '');
  const table = new NameTable(keys.join('\n'), keys.length);
  let at = 0;
  keys.forEach((key, i) => {
    table.add(at, at + key.length, i);
    at += key.length + 1;
  });
  const list = keys.map((key) => senses.get(key));
  return { table, sense: (entry) => list[table.value(entry)] ?? nowhere };
}

const nowhere: Sense = { kind: 'area', country: everywhere, state: '', people: 0, name: '' };
