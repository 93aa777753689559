import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('a legal form', () => {
  it.each([
    ['may have a slash', 'Nordhavn Data A/S wants a workshop', 'EMEA'],
    ['may have dots', 'Soluciones Delta S.A. de C.V. wants a demo', 'AMER'],
    ['may be one of a region', 'Altyn Soft JSC needs training', 'EMEA'],
    ['says nothing without a name', 'the A/S question is still open', 'unknown'],
    ['is none after a town', 'the customer is in Drumheller AB', 'unknown'],
  ])('%s', (_, text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });

  it('that other things are called as well is never sure', () => {
    expect(classify({ text: 'Kodverket AB asks for a demo' })).toMatchObject({
      region: 'EMEA',
      confidence: expect.closeTo(0.76, 2),
    });
  });
});
