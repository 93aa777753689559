import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from './atlas-of-tests.ts';

const partners = [
  { name: 'Rudi & Co KG', aliases: ['Rudi'], country: 'DE' },
  { name: 'Rudi Ltd', aliases: [], country: 'GB' },
];
const classify = classifierWith(...partners);

describe('the classifier, given 40,000 characters of one thing after a place', () => {
  it.each([
    ['letters', 'a '],
    ['one word', 'x'],
    ['punctuation', '.,;:!?()[]{}'],
    ['digits', '0123456789'],
    ['half telephone numbers', '00 49 8'],
    ['half addresses', 'a@b.'],
    ['combining marks', '\u0301'],
    ['turned letters', '\u202Eabc '],
    ['half surrogates', '\uD83C'],
    ['letters that unfold', '\uFDFA'],
    ['unknown words', 'bacagidu '],
    ['partners', 'Rudi '],
  ])('still reads the place: %s', (_, piece) => {
    const text = `The customer is in Munich.\n${piece.repeat(40_000 / piece.length)}`;
    expect(answerTo(classify, text)).toBe('EMEA');
  });

  it.each([
    ['Munich', 'in Munich '],
    ['大阪', '大阪'],
    ['codes', 'DE, FR, US, '],
    ['misspelled places', 'in Sinagpore '],
    ['denials', 'not not not EMEA '],
  ])('answers to nothing but %s', (_, piece) => {
    expect(() => classify({ text: piece.repeat(40_000 / piece.length) })).not.toThrow();
  });
});
