import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('what is no place', () => {
  itAnswers(classify, [
    ['two first names joined are people', 'Kent and Chelsea need a CSA for a fund in Canberra', 'APAC'],
    ['a region of a cloud is none', 'us-east-1 is down, partner lab in Chiang Mai is stuck', 'APAC'],
    ['a language is asked for', 'resellers in Peru and Bolivia, in Spanish if someone can', 'AMER'],
    ['an everyday word of another language', 'necesito ayuda con una demo para un partner', 'unknown'],
    ['an everyday word in a script without capitals', 'العميل كان ينتظر الرد منذ أسبوع', 'unknown'],
    ['somebody with a title', 'Spoke to Ms. French, they want a partner day', 'unknown'],
    ['a colleague who greets', 'Hi, Chad again. Any news on my registration?', 'unknown'],
    ['a hotel called after one', 'Luxor hotel in Las Vegas wants SSO', 'AMER'],
    ['land called after a country', 'navy site at China Lake, California', 'AMER'],
    ['a verb', 'please polish the deck before the call', 'unknown'],
    ['what a tag says wrongly', "Why is this APAC? It shouldn't be. Operator in Edmonton.", 'AMER'],
    ['whoever only owns it', 'Nigerian fintech. The American bit is only the investor.', 'EMEA'],
    ['whatever the request may be but', 'anything but LATAM for me this quarter', 'unknown'],
  ]);
});

describe('a record', () => {
  itAnswers(classify, [
    [
      'names the city and the country in fields of their own',
      'Billing City: Naples\nBilling Country: US',
      'AMER',
    ],
    ['is corrected behind a dash', "The customer isn't EMEA - it's the Bahamas", 'AMER'],
  ]);
});

describe('a flag', () => {
  it('belongs to the word before it', () => {
    expect(answerTo(classify, 'partner 🇩🇪 customer 🇦🇺')).toBe('APAC');
  });
});

describe('a name that several places have', () => {
  it('stays open when the text says so', () => {
    expect(answerTo(classify, "customer is in Victoria, I don't know which one")).toBe('ambiguous');
  });
});

describe('a place named again', () => {
  itAnswers(classify, [
    ['is what it was before', 'Teams in Edmonton and Christchurch; Christchurch is the one buying', 'APAC'],
    ['is a place again, however small', 'offices in Denver, Delft and Dalian. Lead site is Delft', 'EMEA'],
  ]);
});
