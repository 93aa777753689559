import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import type { RegionReason, RegionVerdict } from '../../../src/region/verdict.ts';
import { regionStep } from '../../../src/slack/views/region-step.ts';
import { tinyCatalogue } from '../../support/catalogue.ts';

const reason = (region: string, because: string): RegionReason => ({
  region,
  rule: 'served',
  because,
  words: because,
});

const ambiguous: RegionVerdict = {
  kind: 'ambiguous',
  regions: ['EMEA', 'APAC'],
  reasons: [reason('EMEA', 'customer in <@U1> Paris'), reason('APAC', 'partner in Singapore')],
  warnings: ['Two countries are named.'],
};

describe('regionStep', () => {
  it('says what speaks for which region and lets a person choose', () => {
    expect(regionStep('d1', ambiguous, tinyCatalogue)).toMatchSnapshot();
  });

  it('asks without reasons when there are none', () => {
    expect(regionStep('d1', { kind: 'unknown', warnings: [] }, tinyCatalogue)).toMatchSnapshot();
  });

  it('keeps to the limits of Block Kit with very much to say', () => {
    const reasons = Array.from({ length: 40 }, () => reason('EMEA', 'x'.repeat(5000)));
    const many = Array.from({ length: 30 }, (_, index) => ({
      name: `R${index}`,
      project: 'a/b',
      labels: [],
      timeZone: 'UTC',
      hours: { from: '09:00', to: '17:00', days: ['Mon'] } as const,
      csas: [],
    }));
    const view = regionStep('d1', { ...ambiguous, reasons }, { ...tinyCatalogue, regions: many });

    expect(checkView({ ...view }, ['modal'])).toEqual([]);
  });
});
