import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('what a text tells before it comes to the customer', () => {
  itAnswers(classify, [
    [
      "is the partner's",
      'Our partner is in Lyon, its boss lives in Milan. The customer, however, is in Boise.',
      'AMER',
    ],
    [
      'is only the background when the text says so',
      'Parent in Tokyo, paper signed in Zug. None of that matters: users are in Brno.',
      'EMEA',
    ],
    ['is who won the customer', 'Lisbon boutique has won an airline in Bogotá, needs help', 'AMER'],
    [
      'stays when only the headquarters follow',
      'The partner has a customer with users in Boston. The customer, however, is headquartered in London.',
      'AMER',
    ],
    ['is no winner as the customer', 'Customer in Oslo signed a contract with a bank, needs SSO', 'EMEA'],
  ]);
});

describe('a former owner', () => {
  itAnswers(classify, [
    ['sold it', 'sold by its Swiss owner, the customer is an independent company in Pune', 'APAC'],
    ['let it go', 'no longer part of the German group, the customer is now in Charlotte', 'AMER'],
    ['has no ties to it', 'customer in Gothenburg with no links to Seoul', 'EMEA'],
  ]);
});

describe('a move', () => {
  itAnswers(classify, [
    [
      'goes where everything is now',
      'All work was transferred to San José, Costa Rica, partner needs a quote',
      'AMER',
    ],
    ['of a colleague says nothing', 'Our AE moved to London, the customer is in Tulsa', 'AMER'],
  ]);
});
