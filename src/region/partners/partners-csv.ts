import type { Partner } from '../../domain/catalogue.ts';

/**
 * Partners of a CSV file: name, country (alpha-2, or a name that is left for the reader of places), one a
 * line, with or without a heading; values may be quoted as in RFC 4180.
 */
export function partnersOfCsv(text: string): readonly Partner[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map(valuesOf)
    .filter(([name = '']) => name !== '')
    .filter(([name = '', country = ''], i) => !(i === 0 && /^(?:partner|name)$/iu.test(name) && /^country/iu.test(country)))
    .map(([name = '', country = '']) => ({
      name,
      aliases: [],
      ...(country !== '' && { country: country.length === 2 ? country.toUpperCase() : country }),
    }));
}

/** One line's values. Quotes are doubled inside quotes; a value has no line break in it. */
function valuesOf(line: string): readonly string[] {
  const values = line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)/gu) ?? [];
  return values.map((value) =>
    value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"').trim() : value.trim(),
  );
}
