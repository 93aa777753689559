import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('of several places', () => {
  itAnswers(classify, [
    ['the first leads', 'Customer rollout: Korea is the first country, then Poland and Mexico', 'APAC'],
    [
      'the first class leads',
      'The partner wants to train people, first in Campinas and only after that in Porto',
      'AMER',
    ],
    ['the one that has the lead leads', 'Dublin and Manila, Dublin has the lead', 'EMEA'],
    ['none leads when nobody does', 'Nobody leads: Cork, Manila, San José', 'ambiguous'],
    ['a country may lead, whoever is called so', 'India leads; Belgian and Canadian teams follow', 'APAC'],
    ['the user leads', 'Bengaluru hub is the user, Rotterdam only approves the budget', 'APAC'],
    ['the owner leads', 'Prague team owns the opportunity, Atlanta is informed only', 'EMEA'],
    ['the purse leads no users', 'money from New York, users in Taipei', 'APAC'],
    [
      'the one that is the customer leads',
      'Kraków developers build for Chicago; Chicago is the customer',
      'AMER',
    ],
    ['small towns count as well', 'a carmaker with plants in Győr and Spartanburg', 'ambiguous'],
    ['a city beside another is nobody', 'Dallas or Gdańsk? They will tell us tomorrow', 'ambiguous'],
    [
      'sites of two kinds of places count alike',
      "a Basel pharma's New Jersey and Shanghai sites",
      'ambiguous',
    ],
    ['the one that is up first leads', 'Customer rollout: Kenya is up first, then India', 'EMEA'],
    ['the one that comes later follows', 'Customer goes live in Poland, Singapore only next year', 'EMEA'],
    ['the one of today leads', 'Customer in London now, Sydney maybe next fiscal year', 'EMEA'],
    ['the one with most seats leads', '700 of the 900 seats are in Bucharest, the others in Cebu', 'EMEA'],
    ['the one with far the larger number leads', 'users: 1,000 in Milan and 200 in Boston', 'EMEA'],
    [
      'the one it is led from leads',
      'Proyecto liderado desde Bogotá, con usuarios en Lisboa y Manila',
      'AMER',
    ],
    [
      'the one with the word for it leads',
      'Standorte Graz, Houston und Pune, Federführung liegt in Graz',
      'EMEA',
    ],
    ['the one that signs leads', 'Rollout in Japan, France and Canada, Toronto leads and signs', 'AMER'],
    ['the one whose boss decides leads', 'UK and Auckland users, the Auckland CIO owns the budget', 'APAC'],
    [
      'the first that leads as well',
      'Oslo goes first and leads, Jakarta and Toronto follow next year',
      'EMEA',
    ],
    ['the one that runs the pilot leads', 'Calgary runs the pilot, Leeds will get it later', 'AMER'],
    ['the one that only reads follows', 'lead is Canada, India and Poland only get read access', 'AMER'],
    ['the larger share leads', 'users: 85% in Bengaluru, 15% in Dallas', 'APAC'],
  ]);

  it.each([
    ['opinions are no lead', 'Our APAC rep says it is APAC, the EMEA lead says it is EMEA'],
    ['prospects are no lead', 'we got leads in Oslo and Toronto'],
    ['halves are equal', 'Half the users are in Tel Aviv, the other half in San José, Costa Rica'],
    ['nearly equal numbers are equal', 'users: 200 in Tokyo, 210 in Munich'],
    ['equal priority is no lead', 'Enablement with equal priority on AMER, EMEA and APAC, no lead theatre'],
    ['a lead that is open is none', 'Lead is still open: it will be either Berlin or Denver'],
    ['alternatives stay open', 'the customer is either in Kent or in Australia, the partner does not say'],
    ['partners of two regions share one session', 'one session for EMEA and APAC partner engineers together'],
    [
      'a first that orders nothing is no lead',
      'Customers in Warsaw and Ottawa had their first exchange of crews',
    ],
  ])('%s', (_, text) => {
    expect(answerTo(classify, text)).toBe('ambiguous');
  });
});
