import { describe, expect, it } from '@jest/globals';
import { partnersOfCsv } from '../../../src/region/partners/partners-csv.ts';

function countryOf(value: string): string | undefined {
  return { DE: 'DE', Germany: 'DE' }[value];
}

describe('a CSV file of partners', () => {
  it.each([
    ['a heading', 'name,country\nSVA,DE\n', [{ name: 'SVA', aliases: [], country: 'DE' }]],
    ['no heading', 'SVA,DE', [{ name: 'SVA', aliases: [], country: 'DE' }]],
    ['a country by name', 'SVA,Germany', [{ name: 'SVA', aliases: [], country: 'DE' }]],
    ['no country', 'SVA,', [{ name: 'SVA', aliases: [] }]],
    ['quotes and a comma', '"Cap, ""G"" Inc",DE\r\n', [{ name: 'Cap, "G" Inc', aliases: [], country: 'DE' }]],
    ['an empty name', ',DE\nSVA,DE', [{ name: 'SVA', aliases: [], country: 'DE' }]],
    ['an empty name in quotes', '"",DE', []],
    ['spaces around the quotes', ' "SVA" , "DE" ', [{ name: 'SVA', aliases: [], country: 'DE' }]],
    ['quotes inside a value', 'The "G" Inc,DE', [{ name: 'The "G" Inc', aliases: [], country: 'DE' }]],
    [
      'a quote that is not closed',
      '"SVA\nCap,DE',
      [
        { name: 'SVA', aliases: [] },
        { name: 'Cap', aliases: [], country: 'DE' },
      ],
    ],
    ['more columns', 'SVA,DE,gold,"a, b"', [{ name: 'SVA', aliases: [], country: 'DE' }]],
    ['a byte order mark and empty lines', '\uFEFFSVA,DE\n\n', [{ name: 'SVA', aliases: [], country: 'DE' }]],
  ])('is read with %s', (_, text, partners) => {
    expect(partnersOfCsv(text, countryOf)).toEqual(partners);
  });

  it('is read whole whatever its quotes do', () => {
    const lines = ['"'.repeat(100_001), `"${'a,'.repeat(100_000)}`, '"a" "'.repeat(50_000), 'SVA,DE'];

    expect(partnersOfCsv(lines.join('\n'), countryOf).at(-1)).toEqual({
      name: 'SVA',
      aliases: [],
      country: 'DE',
    });
  });
});
