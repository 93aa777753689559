import { readFileSync } from 'node:fs';
import { countries } from 'countries-list';
import iso from 'i18n-iso-countries';
import { parse } from 'yaml';
import { alone, field, merged, sampled, within, type NameSet } from './name-set.ts';

const ways = [alone, within('customer in …'), field('country')];

type Row = readonly [name: string, region: string];

/** Countries in English, as they call themselves, in the languages of the world, by long names and by codes. */
export function countrySets(answers: ReadonlyMap<string, string>): readonly NameSet[] {
  const rowsOf = (names: readonly (readonly [alpha2: string, name: string])[]): readonly Row[] =>
    names.flatMap(([alpha2, name]) =>
      [answers.get(alpha2), alsoRight[alpha2]].flatMap((region) =>
        region === undefined ? [] : [[name, region] as const],
      ),
    );
  const codes = [...answers.keys()];
  const alpha3 = codes.map((code) => [code, iso.alpha2ToAlpha3(code) ?? code] as const);
  const native = Object.entries(countries).map(([code, { native: name }]) => [code, name] as const);
  return [
    { name: 'countries in English', ways, names: merged(rowsOf(inEnglish(codes))) },
    { name: 'countries by their own name', ways, names: merged(rowsOf(native)) },
    { name: 'countries in 60 languages', ways, names: sampled(merged(rowsOf(inLanguages(codes))), 6000) },
    { name: 'long official names', ways, names: merged(rowsOf(officialNames())) },
    {
      name: 'codes of countries',
      ways: [field('country')],
      names: merged(rowsOf([...codes.map((code) => [code, code] as const), ...alpha3])),
    },
  ];
}

/** Georgia is a state as well; nobody serves Antarctica. */
const alsoRight: Readonly<Record<string, string>> = { GE: 'ambiguous', AQ: 'unknown' };

function inEnglish(codes: readonly string[]): readonly (readonly [string, string])[] {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  return codes.flatMap((code) => [
    ...[iso.getName(code, 'en', { select: 'all' }) ?? []].flat().map((name) => [code, name] as const),
    ...[english.of(code), code in countries ? countries[code as keyof typeof countries].name : undefined]
      .filter((name) => name !== undefined)
      .map((name) => [code, name] as const),
  ]);
}

const languages =
  'ar az be bg bn bs ca cs cy da de el es et eu fa fi fil fr ga gl gu he hi hr hu hy id is it ja ka kk km kn ko lt lv mk ml mr ms my nb nl pa pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur uz vi zh zh-Hant'.split(
    ' ',
  );

function inLanguages(codes: readonly string[]): readonly (readonly [string, string])[] {
  return languages.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return codes.flatMap((code) =>
      [names.of(code), ...[iso.getName(code, language, { select: 'all' }) ?? []].flat()]
        .filter((name) => name !== undefined)
        .map((name) => [code, name] as const),
    );
  });
}

function officialNames(): readonly (readonly [string, string])[] {
  const names = parse(readFileSync(new URL('official.yml', import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  return Object.entries(names).flatMap(([code, list]) =>
    list.split(' | ').map((name) => [code, name] as const),
  );
}
