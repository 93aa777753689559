import type { RegionEvidence } from '../../../src/region/verdict.ts';

/** Names of one sort, each with the answers a sensible person would accept: a region, `ambiguous`, `unknown`. */
export type NameSet = {
  readonly name: string;
  readonly ways: readonly Way[];
  readonly names: readonly Named[];
};

export type Named = { readonly name: string; readonly right: readonly string[] };

/** How a name is put to the classifier. */
export type Way = { readonly called: string; readonly evidence: (name: string) => RegionEvidence };

export const alone: Way = { called: 'alone', evidence: (text) => ({ text }) };

/** `customer in Munich`. */
export function within(sentence: string): Way {
  return { called: 'in a sentence', evidence: (name) => ({ text: sentence.replace('…', () => name) }) };
}

export function field(name: 'country' | 'city' | 'territory'): Way {
  return { called: 'as a field', evidence: (value) => ({ fields: { [name]: value } }) };
}

/** Names with what several sources say of each: a name of two regions may be asked about. */
export function merged(rows: Iterable<readonly [name: string, region: string]>): readonly Named[] {
  const regions = new Map<string, Set<string>>();
  for (const [name, region] of rows) regions.set(name, (regions.get(name) ?? new Set()).add(region));
  return [...regions].map(([name, found]) => ({
    name,
    right: found.size === 1 ? [...found] : [...found, 'ambiguous'],
  }));
}

/** About `count` of a list, always the same, from all of it. */
export function sampled<T>(list: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, list.length / count);
  return Array.from({ length: Math.floor(list.length / step) }, (_, i) => list[Math.floor(i * step)]).filter(
    (item): item is T => item !== undefined,
  );
}
