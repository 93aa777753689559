import { readFileSync } from 'node:fs';
import cldr from 'cldr-subdivisions-full/subdivisions/en/en.json' with { type: 'json' };
import { keysOfDivision, shortName } from './division-keys.ts';
import { line } from './keys.ts';

/** Weights in thousands of people. Those that other languages have a name for are better known. */
const foreignWeight = 300;
const englishWeight = 100;

type Division = { readonly country: string; readonly weight: number; readonly names: readonly string[] };
type Keyed = Division & { readonly keys: readonly string[] };

/** A region, and how many thousands of people a key stands for there. */
type Held = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * Divisions of countries, those of states in other languages, without names that mean something else: an
 * everyday word, or what is as well known in another region. `known` are the lines there are.
 */
export function divisionLines(known: readonly string[], usual: ReadonlySet<string>): readonly string[] {
  const regions = regionsOf(known);
  const homes = keysByCountry(known);
  const own = [...foreign(), ...english()]
    .filter(({ country }) => !parishes.has(country))
    .map((division): Keyed => ({ ...division, keys: keysOfDivision(division.names) }));
  const held = holders([...known, ...own.map(lineOf)], regions);
  return own.flatMap((division) => {
    const { country, weight } = division;
    const keys = division.keys.filter(
      (key) =>
        homes.get(country)?.has(key) !== true &&
        !usual.has(key) &&
        !words.has(key) &&
        !isKnownElsewhere(held.get(key), regions.get(country) ?? '', weight),
    );
    return keys.length === 0 ? [] : [lineOf({ ...division, keys })];
  });
}

/** What is left of Free State, Gulf Province and the like means something else. */
const words: ReadonlySet<string> = new Set(['free', 'gulf', 'highlands', 'meta']);

function lineOf({ country, weight, names, keys }: Keyed): string {
  return line('s', country, '', weight, shortName(names[0] ?? ''), keys);
}

function isKnownElsewhere(
  people: ReadonlyMap<string, number> | undefined,
  region: string,
  weight: number,
): boolean {
  return [...(people ?? [])].some(([other, count]) => other !== region && count >= weight);
}

/** From GeoNames; the file is told of in `src/region/data/README.md`. */
function foreign(): readonly Division[] {
  const rows = readFileSync(new URL('divisions.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return rows.map((row) => {
    const [country = '', ...names] = row.split('\t');
    return { country, weight: foreignWeight, names };
  });
}

/** By their ISO 3166-2 code: `gbeal` is Ealing. Districts and boroughs are among them. */
function english(): readonly Division[] {
  const { subdivisions } = cldr.subdivisions.localeDisplayNames;
  return Object.entries(subdivisions).map(([code, name]) => ({
    country: code.slice(0, 2).toUpperCase(),
    weight: englishWeight,
    names: [name],
  }));
}

/** Countries so small that their divisions are parishes: `Vale`, `Warwick` and `Forest` mean something else. */
export const parishes: ReadonlySet<string> = new Set(
  'AD AG AI BB BM DM FO GD GG JE KN KY LC LI MS NR PW SC SM TC VC VG'.split(' '),
);

/** What there is in each country: a city stands for the division around it. */
function keysByCountry(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const homes = new Map<string, Set<string>>();
  for (const row of lines) {
    const [, country = '', , , , ...keys] = row.split('\t');
    const home = homes.get(country) ?? new Set<string>();
    homes.set(country, home);
    for (const key of keys) home.add(key);
  }
  return homes;
}

function regionsOf(lines: readonly string[]): ReadonlyMap<string, string> {
  const countries = lines.filter((row) => row.startsWith('c\t')).map((row) => row.split('\t', 3));
  return new Map(countries.map(([, country = '', extra = '']) => [country, extra.split(',')[1] ?? '']));
}

/** What each key stands for: a country or an area for more than any city. */
function holders(lines: readonly string[], regions: ReadonlyMap<string, string>): Held {
  const held = new Map<string, Map<string, number>>();
  for (const row of lines) {
    const [kind = '', code = '', , thousands = '0', , ...keys] = row.split('\t');
    const region = kind === 'a' ? code : (regions.get(code) ?? '');
    const people = kind === 'p' || kind === 's' ? Number.parseInt(thousands, 36) : Infinity;
    for (const key of keys) {
      const by = held.get(key) ?? new Map<string, number>();
      held.set(key, by.set(region, Math.max(by.get(region) ?? 0, people)));
    }
  }
  return held;
}
