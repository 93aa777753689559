import { describe, expect, it } from '@jest/globals';
import { chancesOf } from '../../../src/region/learned/chances.ts';

const weights = {
  surest: 0.6,
  mentions: { near: Math.log(3), far: 0 },
  open: { joint: Math.log(2) },
};

describe('the chances of regions', () => {
  it('is likelier where what speaks for it weighs more', () => {
    const chances = chancesOf(
      {
        candidates: [
          { regions: ['EMEA'], signs: ['near'] },
          { regions: ['APAC'], signs: ['far'] },
        ],
        signs: [],
      },
      weights,
    );
    expect(chances.get('EMEA')).toBeCloseTo(3 / 5);
    expect(chances.get('APAC')).toBeCloseTo(1 / 5);
  });

  it('adds up the places of one region', () => {
    const far = { regions: ['AMER'], signs: ['far'] };
    expect(chancesOf({ candidates: [far, far], signs: [] }, weights).get('AMER')).toBeCloseTo(2 / 3);
  });

  it('is shared by the regions a name may mean', () => {
    const chances = chancesOf(
      { candidates: [{ regions: ['AMER', 'EMEA'], signs: ['near'] }], signs: [] },
      weights,
    );
    expect([chances.get('AMER'), chances.get('EMEA')]).toEqual([0.375, 0.375]);
  });

  it('stays open where the text speaks for several', () => {
    const candidates = [{ regions: ['EMEA'], signs: ['far'] }];
    expect(chancesOf({ candidates, signs: ['joint'] }, weights).get('EMEA')).toBeCloseTo(1 / 3);
  });
});
