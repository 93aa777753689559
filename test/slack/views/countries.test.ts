import { describe, expect, it } from '@jest/globals';
import { countryOf, findCountries } from '../../../src/slack/views/countries.ts';

describe('findCountries', () => {
  it.each([
    ['ger', 'DE'],
    ['Deutschland', 'DE'],
    ['US', 'US'],
    ['usa', 'US'],
    ['united st', 'US'],
    ['uk', 'GB'],
    ['great britain', 'GB'],
    ['holland', 'NL'],
    ['turkey', 'TR'],
    ['cote d’ivoire', 'CI'],
    ['ivory coast', 'CI'],
    ['Östereich', 'AT'],
    ['swizerland', 'CH'],
    ['Phillipines', 'PH'],
    ['日本', 'JP'],
    ['  SPAIN ', 'ES'],
    ['korea', 'KR'],
  ])('finds “%s”', (typed, code) => {
    const codes = findCountries(typed).map(({ id }) => id);

    expect(codes.slice(0, 3)).toContain(code);
  });

  it.each([
    ['U.S.', 'US'],
    ['USA', 'US'],
    ['United States of America', 'US'],
    ['uk', 'GB'],
    ['U.K.', 'GB'],
    ['U.A.E.', 'AE'],
    ['The Netherlands', 'NL'],
    ['Republic of Ireland', 'IE'],
    ['PRC', 'CN'],
    ['Россия', 'RU'],
    ['Niger', 'NE'],
  ])('puts “%s” first', (typed, code) => {
    expect(findCountries(typed)[0]?.id).toBe(code);
  });

  it('puts a code before names that only begin like it', () => {
    expect(findCountries('in')[0]?.id).toBe('IN');
  });

  it('finds nothing in gibberish', () => {
    expect(findCountries('xqzwv jjj')).toEqual([]);
  });

  it('offers every country by its code', () => {
    const all = findCountries('');

    expect(all.length).toBeGreaterThan(245);
    expect(all.every(({ id, label }) => label !== id && label.length <= 75)).toBe(true);
  });
});

describe('countryOf', () => {
  it('names a code', () => {
    expect(countryOf('JP')).toMatchObject({ id: 'JP', label: 'Japan' });
  });

  it.each([undefined, 'jp', 'ZZ', 'Japan'])('knows no country %s', (code) => {
    expect(countryOf(code)).toBeUndefined();
  });
});
