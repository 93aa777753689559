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

const locales = countries.getSupportedLanguages();

/** Countries and the words for their people; extra is `alpha3,region,dialling codes`. */
export function countryLines(): readonly string[] {
  const own = list<Readonly<Record<string, readonly string[]>>>('countries.yml');
  const demonyms = list<Readonly<Record<string, string>>>('demonyms.yml');
  const rows = countryRows();
  const names = rows.map(({ alpha2, alpha3, name, region }) => {
    const dial =
      (listed as Readonly<Record<string, { readonly phone: readonly number[] }>>)[alpha2]?.phone ?? [];
    const keys = keysOf([name, ...namesOf(alpha2), ...(own[alpha2] ?? [])]);
    const flag = `§${alpha2.toLowerCase()}`;
    return line('c', alpha2, [alpha3, region, ...dial].join(','), 0, name, [...keys, flag]);
  });
  const peoples = rows.map(({ alpha2, name }) => {
    const words = (demonyms[alpha2] ?? '').split(' ').map((word) => word.replaceAll('_', ' '));
    return line('d', alpha2, '', 0, name, keysOf(words));
  });
  return [...names, ...peoples];
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

/** What a country is called in all the languages that CLDR and i18n-iso-countries know. */
function namesOf(alpha2: string): readonly string[] {
  const cldr = locales.concat(extraLocales).map((locale) => cldrName(locale, alpha2));
  const packaged = locales.flatMap((locale) => countries.getName(alpha2, locale, { select: 'all' }) ?? []);
  const native = (listed as Readonly<Record<string, { readonly name: string; readonly native: string }>>)[
    alpha2
  ];
  return [...cldr, ...packaged, native?.name ?? '', native?.native ?? ''].flatMap(withoutBrackets);
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

/** What stands in brackets is often another country: `Saint Martin (France)`. `Korea, Republic of` is no name. */
function withoutBrackets(name: string): readonly string[] {
  const [first = ''] = name.split(/[()（）]/u);
  return /^.?$|^[ -~]{2}$|,/u.test(first) ? [] : [first];
}
