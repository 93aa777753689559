import { describe, expect, it } from '@jest/globals';
import { createPartnerSearch } from '../../../src/region/partners/partner-search.ts';

function partner(name: string, ...aliases: string[]): { name: string; aliases: string[] } {
  return { name, aliases };
}

const search = createPartnerSearch([
  partner('NTT DATA', 'NTTDATA'),
  partner('Eficode', 'Praqma'),
  partner('Insight Enterprises'),
  partner('Société Générale Conseil'),
  partner('Data Insight GmbH'),
  partner('SoftwareOne', 'Software One'),
  partner('アクセンチュア', 'Accenture Japan'),
]);

describe('a search for partners', () => {
  it.each([
    ['efi', ['Eficode']],
    ['EFICODE OY', ['Eficode']],
    ['praq', ['Eficode']],
    ['ntt d', ['NTT DATA']],
    ['nttdata', ['NTT DATA']],
    ['insight', ['Insight Enterprises', 'Data Insight GmbH']],
    ['societe gen', ['Société Générale Conseil']],
    ['generale', ['Société Générale Conseil']],
    ['eficdoe', ['Eficode']],
    ['sofwareone', ['SoftwareOne']],
    ['アクセ', ['アクセンチュア']],
    ['zzz', []],
    ['', []],
    ['  ', []],
    ['🙈', []],
  ])('for “%s” finds %j', (typed, expected) => {
    expect(search(typed).map(({ name }) => name)).toEqual(expected);
  });

  it('finds hundreds of partners where one letter fits them', () => {
    const many = createPartnerSearch(Array.from({ length: 5000 }, (_, at) => partner(`Partner ${at}`)));

    expect(many('p')).toHaveLength(5000);
    expect(many('x'.repeat(3000))).toEqual([]);
  });
});
