import type { SubRegion } from '../rules.ts';
import { tokenize } from '../text/tokens.ts';
import { everywhere, nowhere } from './atlas.ts';
import type { Sense } from './knowledge.ts';
import { nameTableOf, type NameTable } from './name-table.ts';

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
  senses.delete('');
  const table = nameTableOf([...senses.keys()]);
  const list = [...senses.values()];
  return { table, sense: (entry) => list[table.value(entry)] ?? nowhere };
}
