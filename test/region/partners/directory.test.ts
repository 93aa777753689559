import { describe, expect, it } from '@jest/globals';
import { createDirectory } from '../../../src/region/partners/directory.ts';

function partner(name: string, country: string) {
  return { name, aliases: [], country };
}

const find = createDirectory([
  partner('Computacenter AG & Co. oHG', 'DE'),
  partner('NTT Data', 'JP'),
  partner('Insight Enterprises', 'US'),
  partner('Société Générale Conseil', 'FR'),
  partner('Altran', 'FR'),
  partner('Altrans', 'ES'),
  partner('Northern Cloud Ltd', 'GB'),
]);

describe('the partner directory', () => {
  it.each([
    ['without the legal form', 'Computacenter', 'Computacenter AG & Co. oHG'],
    ['with another legal form', 'Computacenter GmbH', 'Computacenter AG & Co. oHG'],
    ['in any case and without spaces', 'nttdata', 'NTT Data'],
    ['without accents', 'Societe Generale Conseil', 'Société Générale Conseil'],
    ['with a typing error', 'Computacentre', 'Computacenter AG & Co. oHG'],
    ['with two letters swapped', 'Nrothern Cloud', 'Northern Cloud Ltd'],
    ['by how its name begins', 'Insight', 'Insight Enterprises'],
    ['spelled right beside a near name', 'Altran', 'Altran'],
  ])('finds a partner %s', (_, typed, name) => {
    expect(find(typed)).toMatchObject({ kind: 'matched', partner: { name } });
  });

  it('refuses to guess between two near names', () => {
    expect(find('Altrann')).toMatchObject({
      kind: 'ambiguous',
      partners: [{ name: 'Altran' }, { name: 'Altrans' }],
    });
  });

  it.each(['', '!!', 'GmbH', 'Somebody Else', 'Nox'])('does not know %j', (typed) => {
    expect(find(typed)).toEqual({ kind: 'unknown' });
  });
});
