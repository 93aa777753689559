import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('a hashtag', () => {
  it.each([
    ['#ChennaiRains', 'APAC'],
    ['#mumbairains again', 'APAC'],
    ['#HTX', 'AMER'],
  ])('is of the large place it begins with: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });

  it.each(['#Parisian', '#Romeo', '#insomnia'])('is no place that ends inside a word: %s', (text) => {
    expect(answerTo(classify, text)).not.toBe('AMER');
    expect(answerTo(classify, text)).not.toBe('APAC');
  });
});
