import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('what two regions own together', () => {
  it.each([
    ['a US-Japanese consortium, who takes it'],
    ['EU-Japan consortium'],
    ['Franco-Canadian joint venture wants a demo'],
    ['Sino-German joint venture, 200 devs'],
    ['an Anglo-Indian consortium asks for a PoC'],
  ])('is in none of them alone: %s', (text) => {
    expect(answerTo(classify, text)).toBe('ambiguous');
  });

  itAnswers(classify, [
    ['of one region is there', 'Franco-German consortium wants a demo', 'EMEA'],
    ['of one region is there by its first half', 'Anglo-Dutch consortium needs a workshop', 'EMEA'],
    ['is where its site is', 'Franco-Canadian joint venture with its plant in Hanoi', 'APAC'],
  ]);
});
