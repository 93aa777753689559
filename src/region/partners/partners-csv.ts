import type { Partner } from '../../domain/catalogue.ts';

/**
 * Partners of a CSV file: name and country (a code or a name), one a line, with or without a heading; values
 * may be quoted as in RFC 4180. `countryOf` makes an alpha-2 code of a country, or nothing.
 */
export function partnersOfCsv(
  text: string,
  countryOf: (value: string) => string | undefined,
): readonly Partner[] {
  return text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .map(valuesOf)
    .filter(([name = '']) => name !== '')
    .filter(
      ([name = '', country = ''], i) =>
        !(i === 0 && /^(?:partner|name)$/iu.test(name) && /^country/iu.test(country)),
    )
    .map(([name = '', country = '']) => {
      const alpha2 = countryOf(country);
      return { name, aliases: [], ...(alpha2 !== undefined && { country: alpha2 }) };
    });
}

/** One line's values. Quotes are doubled inside quotes; a value has no line break in it. */
function valuesOf(line: string): readonly string[] {
  const values = line.match(/"(?:[^"]|"")*"|[^,]+|(?<=,)(?=,)/gu) ?? [];
  return values.map((value) =>
    value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"').trim() : value.trim(),
  );
}
