import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('the label of a field', () => {
  itAnswers(classify, [
    ['of where it is served beats billing', 'Billing = New York | Site served = Pune', 'APAC'],
    ['of a delivery beats the head office', 'Ship-to: Orlando, FL\nHQ: Munich', 'AMER'],
    ['of a parent is said of all its field', 'Parent: Acme Ltd. (Tokyo)\nUsers in: Ghent', 'EMEA'],
    ['ends with its field', 'Bill-to: London\nThe workshop is in Lima', 'AMER'],
  ]);
});

describe("a company's name with a country", () => {
  itAnswers(classify, [
    ['is the partner when it asks', 'Capgemini India wants a lunch and learn', 'APAC'],
    [
      'counts more than one that had it before',
      'Wipro Italy needs a demo. Wipro Japan did one in May.',
      'EMEA',
    ],
    ['counts less than the customer', 'Slalom Canada wants help for a retailer in Leeds', 'EMEA'],
  ]);
});
