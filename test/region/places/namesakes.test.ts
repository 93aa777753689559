import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('a place with namesakes', () => {
  it.each([
    ['customer in Perth, but the Scottish one', 'EMEA'],
    ['the customer is in Manchester, the New Hampshire one', 'AMER'],
    ['customer in Naples, and I mean the Naples in Florida', 'AMER'],
    ['customer in Florence, but the Florence of South Carolina', 'AMER'],
    ['customer is Richmond Council in Surrey', 'EMEA'],
    ['customer in London, the Ontario London', 'AMER'],
    ['customer in Worcester, not the American one', 'EMEA'],
    ['the plant is in Washington, Tyne and Wear', 'EMEA'],
    ['Billing City: Cali\nBilling Country: CO', 'AMER'],
    ['city = Madison\nstate = WI', 'AMER'],
  ])('is told by what else is said: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });

  it('is left alone by a place of somebody else', () => {
    expect(answerTo(classify, 'partner in Boston, customer in the UK')).toBe('EMEA');
  });
});
