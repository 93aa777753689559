import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('places in several regions', () => {
  itAnswers(classify, [
    [
      'are told apart where no rule knows the words',
      'Data must not leave Denver. Our champion runs platform engineering at a Vietnam fintech.',
      'APAC',
    ],
    [
      'are weighed against what the rules make of an irrelevant site',
      'They do have a warehouse in Leeds, irrelevant here. End customer: city utility of Bogotá.',
      'AMER',
    ],
    ['stay open in one list', 'Customer has teams in Lyon and Osaka', 'ambiguous'],
    ['stay open where a text says so', 'A bank in Oslo and one in Denver. Same priority', 'ambiguous'],
    ['stay open where theatres differ', 'The APAC rep says APAC, the EMEA lead says EMEA', 'ambiguous'],
    ['are not weighed against the requester’s word', 'Route it to APAC. The customer is in Oslo', 'APAC'],
  ]);

  it('make the answer less sure the more the others could be it', () => {
    const clear = classify({ text: 'The customer is in Oslo. The partner is in Denver.' });
    const close = classify({ text: 'A bank in Oslo wants a demo. Their plant in Denver is bigger.' });

    expect(confidenceOf(clear)).toBeGreaterThan(0.9);
    expect(confidenceOf(close)).toBeLessThan(0.8);
  });

  it('are left to the rules where there are dozens', () => {
    const partners = 'A partner is in Denver. '.repeat(45);

    expect(answerTo(classify, `${partners}The customer is in Oslo.`)).toBe('EMEA');
  });
});

function confidenceOf(verdict: ReturnType<typeof classify>): number {
  return verdict.kind === 'matched' ? verdict.confidence : 0;
}
