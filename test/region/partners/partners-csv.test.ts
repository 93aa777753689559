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
    ['a byte order mark and empty lines', '\uFEFFSVA,DE\n\n', [{ name: 'SVA', aliases: [], country: 'DE' }]],
  ])('is read with %s', (_, text, partners) => {
    expect(partnersOfCsv(text, countryOf)).toEqual(partners);
  });
});
