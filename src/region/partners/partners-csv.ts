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

/**
 * One line's values. Quotes are doubled inside quotes; a value has no line break in it, so that a quote that
 * is never closed ends with its line. Nothing is tried twice: the time is linear.
 */
function valuesOf(line: string): readonly string[] {
  return [...line.matchAll(valuePattern)].map(({ groups }) =>
    (groups?.['quoted']?.replaceAll('""', '"') ?? groups?.['plain'] ?? '').trim(),
  );
}

/**
 * One value, and the comma or the end of the line after it (RFC 4180, section 2); spaces around it do not
 * count.
 */
const valuePattern = /[ \t]*(?:"(?<quoted>[^"]*(?:""[^"]*)*)"?[^,]*|(?<plain>[^,]*))(?:,|$)/guy;
