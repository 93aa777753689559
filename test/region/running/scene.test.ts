import { describe, expect, it } from '@jest/globals';
import { sceneOf } from '../../../src/region/running/scene.ts';

const weights = {
  surest: 0.6,
  mentions: { near: Math.log(3), far: 0 },
  open: { joint: Math.log(2) },
};

describe('the scene of a text', () => {
  it('is likelier where what speaks for it weighs more', () => {
    const scene = sceneOf(
      {
        candidates: [
          { regions: ['EMEA'], signs: ['near'] },
          { regions: ['APAC'], signs: ['far'] },
        ],
        signs: [],
      },
      weights,
    );
    expect(scene.get('EMEA')).toBeCloseTo(3 / 5);
    expect(scene.get('APAC')).toBeCloseTo(1 / 5);
  });

  it('adds up the places of one region', () => {
    const far = { regions: ['AMER'], signs: ['far'] };
    expect(sceneOf({ candidates: [far, far], signs: [] }, weights).get('AMER')).toBeCloseTo(2 / 3);
  });

  it('is shared by the regions a name may mean', () => {
    const scene = sceneOf(
      { candidates: [{ regions: ['AMER', 'EMEA'], signs: ['near'] }], signs: [] },
      weights,
    );
    expect([scene.get('AMER'), scene.get('EMEA')]).toEqual([0.375, 0.375]);
  });

  it('stays open where the text speaks for several', () => {
    const candidates = [{ regions: ['EMEA'], signs: ['far'] }];
    expect(sceneOf({ candidates, signs: ['joint'] }, weights).get('EMEA')).toBeCloseTo(1 / 3);
  });
});
