import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('where a whole is at home', () => {
  itAnswers(classify, [
    ['counts less than its part', "It's for the Toronto office of a Dutch bank", 'AMER'],
    ['counts less than a subsidiary', 'Brazilian subsidiary of a Madrid-based insurer', 'AMER'],
    ['counts less where somebody owns it', 'Spanish-owned utility customer in Brazil', 'AMER'],
    ['counts less where it is reported to', 'The users are in London and report to Jakarta', 'EMEA'],
    ['counts less where it pays', 'PO comes from Palo Alto, the users are in Belfast', 'EMEA'],
    [
      'counts less where it signs',
      'The contract sits with the Irish entity, the users are in Raleigh',
      'AMER',
    ],
    [
      'counts less than who works there',
      'Swiss customer, but the ones who work with it are in Querétaro',
      'AMER',
    ],
    ['says something where nothing else does', 'the customer is a Madrid-based insurer', 'EMEA'],
  ]);
});

describe('where people are', () => {
  itAnswers(classify, [
    [
      'on a trip says nothing',
      'On a train from Frankfurt to Brussels. Customer in Colombo, Sri Lanka',
      'APAC',
    ],
    ['when they fly in says nothing', 'Our AE flies in from Boston, the customer sits in Zagreb', 'EMEA'],
    ['for a week says nothing', "I'm in Bangkok this week, a partner needs help", 'unknown'],
    ['who opened it says little', 'Claire in Boston opened it, the customer is in Rotterdam', 'EMEA'],
    [
      'who sent it says less than the customer',
      'The customer is in Lima.\nRegards,\nJohn Lee\nBlueRock, Leopoldstr. 12, München',
      'AMER',
    ],
    [
      'who sent it says something where nothing else does',
      'A partner needs help.\nRegards,\nJohn Lee\nBlueRock, Leopoldstr. 12, München',
      'EMEA',
    ],
  ]);
});
