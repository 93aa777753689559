import { readFileSync } from 'node:fs';
import countries from 'i18n-iso-countries';
import { countries as listed } from 'countries-list';
import { keysOf, line, list } from './keys.ts';

type Row = {
  readonly alpha2: string;
  readonly alpha3: string;
  readonly name: string;
  readonly region: string;
};

type NamesByCountry = Readonly<Record<string, readonly string[]>>;

const locales = countries.getSupportedLanguages();

/** Countries and the words for their people; extra is `alpha3,region,dialling codes`. */
export function countryLines(): readonly string[] {
  const own = list<NamesByCountry>('countries.yml');
  const official = officialNames();
  const demonyms = demonymsByCountry();
  const rows = countryRows();
  const names = rows.map(({ alpha2, alpha3, name, region }) => {
    const dial =
      (listed as Readonly<Record<string, { readonly phone: readonly number[] }>>)[alpha2]?.phone ?? [];
    const familiar = keysOf([name, ...(own[alpha2] ?? []), ...familiarNames(alpha2)]);
    const foreign = keysOf(namesOf(alpha2)).filter((key) => !betterKnown.has(key));
    const keys = keysOf([...familiar, ...foreign, ...(official.get(alpha2) ?? [])]);
    const flag = `§${alpha2.toLowerCase()}`;
    return line('c', alpha2, [alpha3, region, ...dial].join(','), familiar.length, name, [...keys, flag]);
  });
  const peoples = rows.map(({ alpha2, name }) => {
    return line('d', alpha2, '', 0, name, keysOf((demonyms.get(alpha2) ?? []).flatMap(withPlural)));
  });
  return [...names, ...peoples];
}

/** What some languages call a country, though a place elsewhere is known by it in most. */
const betterKnown: ReadonlySet<string> = new Set(['norfolk', 'granada', 'tanga', 'kota']);

/** Words for people and their countries; `_` joins those of one name. */
function demonymsByCountry(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, readonly string[]>();
  for (const file of ['demonyms.yml', 'nationalities/a-l.yml', 'nationalities/m-z.yml'])
    for (const [alpha2, row] of Object.entries(list<Readonly<Record<string, string>>>(file)))
      words.set(alpha2, [...(words.get(alpha2) ?? []), ...wordsOf(row)]);
  return words;
}

function wordsOf(row: string): readonly string[] {
  return row.split(' ').map((word) => word.replaceAll('_', ' '));
}

/** `Botswanan` and `Cook Islander` have English plurals, which the list need not repeat. */
function withPlural(word: string): readonly string[] {
  return /^[A-Z][a-zA-Z' -]+(?:an|ean|i|[^aeiou]er|ite)$/u.test(word) ? [word, `${word}s`] : [word];
}

/** The reviewed table of countries and where most public tables put them. */
function countryRows(): readonly Row[] {
  const file = readFileSync(new URL('countries.csv', import.meta.url), 'utf8');
  return file
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [alpha2 = '', alpha3 = '', name = '', region = ''] = row.match(/"[^"]*"|[^,]+/gu) ?? [];
      return { alpha2, alpha3, name: name.replaceAll('"', ''), region };
    });
}

function officialNames(): ReadonlyMap<string, readonly string[]> {
  const files = ['a-l', 'm-r', 's-z'].map((part) => list<NamesByCountry>(`official-names/${part}.yml`));
  return new Map(files.flatMap((names) => Object.entries(names)));
}

/** What it is called in English, and calls itself. */
function familiarNames(alpha2: string): readonly string[] {
  const packaged = [countries.getName(alpha2, 'en', { select: 'all' }) ?? []].flat();
  return [cldrName('en', alpha2), ...packaged, nativeName(alpha2)].flatMap(withoutBrackets);
}

function nativeName(alpha2: string): string {
  return (listed as Readonly<Record<string, { readonly native: string }>>)[alpha2]?.native ?? '';
}

/** What a country is called in all the languages that CLDR and i18n-iso-countries know. */
function namesOf(alpha2: string): readonly string[] {
  const cldr = locales.concat(extraLocales).map((locale) => cldrName(locale, alpha2));
  const packaged = locales.flatMap((locale) => countries.getName(alpha2, locale, { select: 'all' }) ?? []);
  const name = (listed as Readonly<Record<string, { readonly name: string }>>)[alpha2]?.name ?? '';
  return [...cldr, ...packaged, name, nativeName(alpha2)].flatMap(withoutBrackets);
}

const extraLocales = [
  'zh',
  'zh-Hant',
  'yue',
  'gu',
  'pa',
  'te',
  'kn',
  'or',
  'as',
  'ne',
  'si',
  'lo',
  'my',
  'bo',
  'yi',
  'zu',
  'xh',
  'fil',
  'gd',
  'lb',
  'fo',
  'fy',
  'ti',
  'yo',
  'ig',
  'eo',
  'mi',
  'rm',
  'sc',
  'vi',
  'ceb',
  'jv',
  'su',
];

function cldrName(locale: string, alpha2: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }).of(alpha2);
  return name ?? '';
}

/**
 * What stands in brackets is often another country: `Saint Martin (France)`; it counts with all the rest.
 * `Korea, Republic of` is no name without its end.
 */
function withoutBrackets(name: string): readonly string[] {
  const [first = ''] = name.split(/[()（）]/u);
  const isName = !/^.?$|^[ -~]{2}$|,/u.test(first);
  return [...(isName ? [first] : []), ...(first !== name || name.includes(',') ? [name] : [])];
}
