import { keysOf, line, list } from './keys.ts';

/** Parts of the world, each name its own line: the reasons call an area by the name that was typed. */
export function areaLines(): readonly string[] {
  const areas = ['areas.yml', 'landforms.yml'].flatMap((file) =>
    Object.entries(list<Readonly<Record<string, readonly string[]>>>(file)),
  );
  const seen = new Set<string>();
  return areas.flatMap(([region, names]) =>
    names.flatMap((name) => {
      const keys = keysOf([name]).filter((key) => !seen.has(key));
      for (const key of keys) seen.add(key);
      return keys.length > 0 ? [line('a', region, '', 0, name, keys)] : [];
    }),
  );
}
