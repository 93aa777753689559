import { describe, expect, it } from '@jest/globals';
import { typingErrors } from '../../../src/region/words/typing-errors.ts';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('a word typed in haste', () => {
  it.each([
    ['cusotmer', 'customer'],
    ['custmer', 'customer'],
    ['costumer', 'customer'],
    ['clinet', 'client'],
    ['patner', 'partner'],
    ['parttner', 'partner'],
    ['reseler', 'reseller'],
  ])('means the one it is a slip of: %s', (slip, word) => {
    expect(typingErrors().get(slip)).toBe(word);
  });

  it.each([['customer'], ['client'], ['clint'], ['parter'], ['ciente']])('is none: %s', (word) => {
    expect(typingErrors().has(word)).toBe(false);
  });

  it.each([
    ['partener is in Pune, cutomer in Ghent', 'EMEA'],
    ['parnter from Leeds, end costumer is in Auckland', 'APAC'],
    ['clietne a Torino, partner di Chicago', 'EMEA'],
  ])('says what the right one says: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });
});
