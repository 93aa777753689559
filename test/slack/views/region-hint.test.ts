import { describe, expect, it } from '@jest/globals';
import { regionHint } from '../../../src/slack/views/region-hint.ts';
import type { RegionVerdict } from '../../../src/region/verdict.ts';

describe('the hint under the form', () => {
  it.each([
    [0.9, 'This would go to EMEA: customer in Munich.'],
    [0.5, 'This looks like EMEA: customer in Munich. We ask before anything is sent.'],
  ])('says what happens at a confidence of %d', (confidence, hint) => {
    const reason = {
      region: 'EMEA',
      rule: 'served',
      because: 'customer in Munich',
      words: 'Munich',
    } as const;
    const verdict: RegionVerdict = {
      kind: 'matched',
      region: 'EMEA',
      confidence,
      reasons: [reason],
      warnings: [],
    };

    expect(regionHint(verdict)).toBe(hint);
  });
});
