import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('a place that is denied', () => {
  it.each([
    ['This is NOT the APAC part of the deal, it is for the Atlanta customer', 'AMER'],
    ['It is not the Alabama plant, the customer is in Ulsan', 'APAC'],
    ['There are no EMEA users in scope, only the customer in Yangon', 'APAC'],
    ['They no longer have a dev team in Warsaw, the users sit in Hyderabad', 'APAC'],
    ["There isn't a team in Budapest any more, all users are in Mexico City", 'AMER'],
    ["Please don't route to EMEA, route to APAC", 'APAC'],
    ['do not send this to APAC, send it to AMER', 'AMER'],
    ['The US office is not involved, users are in Leeds', 'EMEA'],
    ['The Berlin office has its own licence, only the customer in Tampa needs it', 'AMER'],
    ['The Dublin site was shut down, the users work in Osaka', 'APAC'],
    ['The Manila idea was dropped, Budapest has been closed since May. The customer is in Lima', 'AMER'],
    ["AMER said it isn't theirs, EMEA said the same: the ministry is in Suva", 'APAC'],
    ['Sent over from EMEA by mistake, the opp is owned by the APAC team', 'APAC'],
    ["This isn't the US subsidiary; it's the Antwerp one, says the partner", 'EMEA'],
    ['Project no longer run from Paris, the users are in Nouméa', 'APAC'],
    ['Assign it to the Singapore team, although it says Leeds', 'APAC'],
    ['Japan will not take part, the customer is Spanish', 'EMEA'],
    ['The account is flagged AMER; the actual rollout happens in Lisbon', 'EMEA'],
    ['wrong country, sorry: Austria -> Australia', 'APAC'],
    ['s/Vienna, Austria/Vienna, Virginia/', 'AMER'],
  ])('gives way: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });

  itAnswers(classify, [
    ['is denied by `only` nothing', 'not only EMEA customers, but mainly', 'EMEA'],
    ['is no place near a city', 'the customer is a farm outside Christchurch', 'APAC'],
    [
      'is no word for those who stay',
      'They closed the Dallas office; everybody left is in Izmir, says the partner',
      'EMEA',
    ],
    ['ends at a dash', "isn't EMEA - the customer is in the Bahamas", 'AMER'],
    ['is not told by the Portuguese `no`', 'Cliente no Rio de Janeiro', 'AMER'],
  ]);
});

describe('a place that was left', () => {
  it.each([
    ['The customer moved its engineering group from Berlin to Austin', 'AMER'],
    ['The customer shifted all development from Chennai to Lisbon', 'EMEA'],
    ['The customer moved out of Munich and into Guadalajara', 'AMER'],
    ['The customer left Dublin for Austin', 'AMER'],
  ])('gives way to where they are now: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });
});
