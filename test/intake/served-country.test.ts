import { describe, expect, it } from '@jest/globals';
import { servedCountry } from '../../src/intake/served-country.ts';
import type { RegionReason, RegionVerdict } from '../../src/region/verdict.ts';
import { tinyCatalogue } from '../support/catalogue.ts';

const munich = {
  region: 'EMEA',
  rule: 'served',
  because: 'customer in Munich',
  words: 'Munich',
  country: 'DE',
} as const;
const lyon = { ...munich, because: 'also names Lyon', words: 'Lyon', country: 'FR' } as const;

function verdict(confidence: number, reasons: readonly RegionReason[]): RegionVerdict {
  return { kind: 'matched', region: 'EMEA', confidence, reasons, warnings: [] };
}

describe('the country where a customer is served', () => {
  it('is the one behind a verdict that needs no asking', () => {
    expect(servedCountry(verdict(0.9, [munich, munich]), tinyCatalogue)).toBe('DE');
  });

  it.each([
    ['a verdict a person is asked about', verdict(0.5, [munich])],
    ['several countries', verdict(0.9, [munich, lyon])],
    [
      'an area besides',
      verdict(0.9, [munich, { region: 'EMEA', rule: 'served', because: 'DACH', words: 'DACH' }]),
    ],
    ['where only the partner is', verdict(0.9, [{ ...munich, rule: 'partner' }])],
    ['another region’s reason', verdict(0.9, [{ ...munich, region: 'AMER' }])],
    ['no reason', verdict(0.9, [])],
    [
      'several regions',
      { kind: 'ambiguous', regions: ['AMER', 'EMEA'], reasons: [munich], warnings: [] } as const,
    ],
  ])('is left open with %s', (_, unsure) => {
    expect(servedCountry(unsure, tinyCatalogue)).toBeUndefined();
  });
});
