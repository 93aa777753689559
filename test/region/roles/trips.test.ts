import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('a trip', () => {
  itAnswers(classify, [
    [
      'that stands still at an airport says nothing',
      "I'm stuck at Narita airport. Can someone help a Porto winery?",
      'EMEA',
    ],
    [
      'that stands still at its code says nothing',
      'Waiting at CDG. The customer is a bank in Colombo',
      'APAC',
    ],
    [
      'that waits in a lounge says nothing',
      'Writing this in the airport lounge in Doha, details follow',
      'unknown',
    ],
    ['of one of us says nothing', 'Our exec is at Davos this week, a bank in Panama City asks', 'AMER'],
    ['for a workshop says where that is', "We'll be in Rome on Monday for the customer workshop", 'EMEA'],
    [
      'of somebody who moves says nothing',
      'I relocate to Singapore in March, the partner is in Rennes',
      'EMEA',
    ],
    [
      'of two legs says nothing',
      "Landing in Chicago at 9, then Osaka, please take the partner's call",
      'unknown',
    ],
    ['of those who work at the airport is none', "The customer's team is sitting at JFK", 'AMER'],
    ['that somebody is asked to make names the site', 'need a consultant who can travel to Omaha', 'AMER'],
    ['that an order names is to the site', 'Fly into YYZ, onsite for two days at the insurer', 'AMER'],
    ['the requester could make says nothing', "I'm happy to travel to Rome, the partner can wait", 'unknown'],
    ['to a landing zone is none', 'AWS landing zone workshop, Madrid', 'EMEA'],
  ]);
});

describe('where people met', () => {
  itAnswers(classify, [
    [
      'once says nothing',
      'Partner saw our keynote in Boston in June, the customer is a shipper in Marseille',
      'EMEA',
    ],
    ['the customer may be their home', 'Our AE met the customer in Oslo last week, they need a demo', 'EMEA'],
    ['at an organisation is its place', 'Backup for a meeting at the Zagreb stock exchange, please', 'EMEA'],
    ['is none in a word for meeting', 'Reunião com um parceiro novo', 'unknown'],
    ['is the island where it is asked for', 'customer in Réunion wants a workshop', 'EMEA'],
  ]);
});

describe("an airport's code", () => {
  itAnswers(classify, [
    ['beside somebody is their place', 'the office is right by SFO, partner wants a demo', 'AMER'],
    ['before what is based there is its place', 'MUC based insurer wants a partner workshop', 'EMEA'],
    ['of something technical is none', 'OTP based login for the partner', 'unknown'],
  ]);
});
