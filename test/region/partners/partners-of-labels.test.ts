import { describe, expect, it } from '@jest/globals';
import { withPartnersOfLabels } from '../../../src/region/partners/partners-of-labels.ts';

const eficode = { name: 'Eficode', aliases: ['Eficode Oy'], region: 'EMEA' };
const rules = {
  partners: [eficode],
  regions: ['AMER', 'APAC', 'EMEA'],
  subRegions: [
    { name: 'Japan', region: 'APAC', words: [], countries: ['JP'] },
    { name: 'Global', words: [], countries: [] },
  ],
};

describe('partners of labels', () => {
  it.each([
    ['a region', ['Partner-Acct-Blue_Mesa_AMER'], [{ name: 'Blue Mesa', region: 'AMER' }]],
    ['a sub-region', ['Partner-Acct-Fuji_Cloud_Japan'], [{ name: 'Fuji Cloud', region: 'APAC' }]],
    ['a sub-region of no region', ['Partner-Acct-Orbit_Global'], [{ name: 'Orbit' }]],
    ['no region', ['Partner-Acct-Nordwind'], [{ name: 'Nordwind' }]],
    ['a last word that is no region', ['Partner-Acct-Red_Hat'], [{ name: 'Red Hat' }]],
    ['nothing but a region', ['Partner-Acct-EMEA'], [{ name: 'EMEA' }]],
    [
      'several regions',
      ['Partner-Acct-Accenture_AMER', 'Partner-Acct-Accenture_EMEA', 'Partner-Acct-Accenture_Japan'],
      [{ name: 'Accenture' }],
    ],
    [
      'the same region twice',
      ['Partner-Acct-CDW_EMEA', 'Partner-Acct-Cdw_EMEA'],
      [{ name: 'CDW', region: 'EMEA' }],
    ],
    ['a partner the catalogue knows', ['Partner-Acct-EFICODE_APAC', 'Partner-Acct-Eficode_Oy'], []],
    [
      'other things',
      ['Partner-SA', 'CSA-Region::EMEA', 'Partner-Acct-', 'Partner-Acct-_EMEA'],
      [{ name: 'EMEA' }],
    ],
    ['a name that is too long', [`Partner-Acct-${'x'.repeat(76)}`], []],
  ])('with %s', (_, labels, expected) => {
    const found = withPartnersOfLabels(rules, labels);

    expect(found).toEqual([eficode, ...expected.map((partner) => ({ aliases: [], ...partner }))]);
  });
});
