import type { Place } from './geonames.ts';
import { alone, field, sampled, within, type Named, type NameSet } from './name-set.ts';

/** Country and larger city names with one slip of the fingers, and longer ones with two. */
export function slipSets(english: readonly Named[], places: readonly Place[]): readonly NameSet[] {
  const countries = english.filter(({ name }) => /^[\p{Script=Latin}' -]{4,30}$/u.test(name));
  const cities = sampled(
    places.filter(({ name, people }) => people >= 500_000 && name.length >= 5),
    700,
  ).map(({ name, region }) => ({ name, right: [region] }));
  const known = new Set([...english.map(({ name }) => name), ...places.map(({ name }) => name)].map(plain));
  const sets = (what: 'country' | 'city', names: readonly Named[]): readonly NameSet[] => {
    const ways = [alone, within('customer in …'), field(what)];
    const long = names.filter(({ name }) => name.length >= 8);
    const one = slipped(names, known, (name, i) => slip(name, i));
    const two = slipped(long, known, (name, i) => slip(slip(name, i), i + 3));
    return [
      { name: `one slip in a ${what}`, ways, names: one },
      { name: `two slips in a ${what} of 8 letters`, ways, names: two },
    ];
  };
  return [...sets('country', countries), ...sets('city', cities)];
}

const slipsOfEach = 6;

/** Slips that make another place are nobody's to understand. */
function slipped(
  names: readonly Named[],
  known: ReadonlySet<string>,
  make: (name: string, i: number) => string,
): readonly Named[] {
  const found = new Map<string, Named>();
  for (const { name, right } of names) {
    for (let i = 0; i < slipsOfEach; i += 1) {
      const typo = make(name, i);
      if (!known.has(plain(typo))) found.set(typo, { name: typo, right });
    }
  }
  return [...found.values()];
}

function plain(name: string): string {
  return name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** The kind and the place of a slip follow from its number and the name: always the same, and all over. */
function slip(name: string, i: number): string {
  const at = 1 + ((i * 7 + name.length * 5) % (name.length - 2));
  const letter = name[at] ?? '';
  const before = name.slice(0, at);
  const after = name.slice(at + 1);
  switch (i % 5) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + (after[0] ?? '') + letter + after.slice(1);
    case 3:
      return before + (neighbours[letter.toLowerCase()]?.[i % 2] ?? 'x') + after;
    default:
      return before + (neighbours[letter.toLowerCase()]?.[0] ?? 'x') + letter + after;
  }
}

/** Two keys beside each letter. */
const neighbours: Readonly<Record<string, string>> = Object.fromEntries(
  'aqs bvn cxv dsf ewr fdg gfh hgj iuo jhk kjl lko mnb nbm oip pol qwa ret sad try uyi vcb wqe xzc ytu zxa'
    .split(' ')
    .map((row) => [row.slice(0, 1), row.slice(1)]),
);
