import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('a legal form', () => {
  itAnswers(classify, [
    ['may have a slash', 'Nordhavn Data A/S wants a workshop', 'EMEA'],
    ['may have dots', 'Soluciones Delta S.A. de C.V. wants a demo', 'AMER'],
    ['is no state after a name', 'Soluciones del Bajío, S.A. de C.V. solicita una demo', 'AMER'],
    ['of two countries is told by the language', 'Nordest Informatica SpA chiede un incontro', 'EMEA'],
    ['of two countries says nothing else', 'Minera Andina SpA wants a demo', 'unknown'],
    ['may be one of a region', 'Altyn Soft JSC needs training', 'EMEA'],
    ['says nothing without a name', 'the A/S question is still open', 'unknown'],
    ['is a province after a town', 'the customer is in Drumheller AB', 'AMER'],
  ]);

  it.each([
    ['is one of a name by itself', 'Nordic Cloud AB', 'EMEA'],
    ['of several countries is one of their region', 'Konsult AS', 'EMEA'],
    ['is Alberta beside a Canadian city', 'Edmonton Data AB', 'unknown'],
  ])('in the partner’s field %s', (_, partner, answer) => {
    expect(classify({ fields: { partner } })).toMatchObject(
      answer === 'unknown' ? { kind: 'unknown' } : { region: answer },
    );
  });

  it('that other things are called as well is never sure', () => {
    expect(classify({ text: 'Kodverket AB asks for a demo' })).toMatchObject({
      region: 'EMEA',
      confidence: expect.closeTo(0.76, 2),
    });
  });
});

describe('a legal form without a name', () => {
  it.each([
    ['Pty Ltd partner, needs help with a PoV', 'APAC'],
    ['Sp. z o.o. in the signature, nothing else', 'EMEA'],
    ['our GmbH partner wants a demo', 'EMEA'],
  ])('is told by its words: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });
});
