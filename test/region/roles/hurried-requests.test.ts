import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('a name that the requester cannot tell apart', () => {
  itAnswers(classify, [
    ['stays open though both are named', 'lead from Waterloo, no idea if Belgium or Ontario', 'ambiguous'],
    ['stays open though one is wondered about', 'hospital in Wellington. Somerset? not sure', 'ambiguous'],
    [
      'stays open between two that are joined',
      'bank in Valencia, spain or venezuela, dont know yet',
      'ambiguous',
    ],
    ['is told where the doubt is another', 'which one takes Naples, Florida?', 'AMER'],
    ['is told where nobody doubts', 'customer in Cambridge, Ontario', 'AMER'],
  ]);
});

describe('a request in small letters', () => {
  itAnswers(classify, [
    ['names a town that nobody else is called', 'fintech ljubljana asks for a workshop', 'EMEA'],
    ['names a town of several words', 'startup kuala terengganu, 12 seats', 'APAC'],
    ['names a town with its state', 'clinic in portland tx, two days', 'AMER'],
    ['names a town with a state of Australia', 'council newcastle nsw, ci basics', 'APAC'],
    ['names a people before a company', 'thai refinery, 2 hours of an SE', 'APAC'],
    ['means our DACH', 'dach deal, who takes it?', 'EMEA'],
    ['has a name for a thing in quotes', 'our helm chart "lisbon" fails', 'unknown'],
  ]);
});

describe('who pays', () => {
  itAnswers(classify, [
    ['is not served', 'A Danish brewery pays, Adelaide ops are the users', 'APAC'],
    ['is told by an adjective', 'mine near Arequipa, canadian owned', 'AMER'],
    ['buys from somewhere', 'Santander buys from Madrid, students are in Recife', 'AMER'],
  ]);
});

describe('who takes it', () => {
  itAnswers(classify, [
    ['is a team that is assigned', 'assign Japan commercial team please, logo looks French', 'APAC'],
    ['is a pod', 'put to EMEA pod pls, contract is with a Texan entity', 'EMEA'],
    ['is no longer who got it', 'hobart pls, stop routing this to London', 'APAC'],
    ['is where it goes now', 'was planned Zurich, now all goes to Santiago de Chile', 'AMER'],
    ['is whoever holds the pen', 'Osaka holds the pen, then come Leeds and Newark', 'APAC'],
  ]);
});

it('two languages are nobody’s place', () => {
  expect(answerTo(classify, 'reseller onboarding central america, spanish/english')).toBe('AMER');
});

describe('a company', () => {
  itAnswers(classify, [
    ['is where the town behind its name is', 'Nestlé Orbe asks for a workshop, partner Zühlke', 'EMEA'],
    ['is where the country behind its unit is', 'Lufthansa Technik Philippines asks for a demo', 'APAC'],
    ['has one contract for the world', 'they won a global frame contract, the customer is in Reno', 'AMER'],
    ['is no place in capitals', 'Santa Clara county wants a demo, SADA is the partner', 'AMER'],
  ]);
});

describe('an institution', () => {
  it('of another country is not ours', () => {
    expect(answerTo(classify, 'Australian DoD, partner Leidos')).toBe('APAC');
  });
});

describe('who only listens', () => {
  it('is not served', () => {
    expect(answerTo(classify, 'HSBC (London) wants it, the Hong Kong team only listens in')).toBe('EMEA');
  });
});

describe('words of the trade', () => {
  itAnswers(classify, [
    ['are no institution in the plural', 'Is there a one-pager on how CSAs work with GSIs?', 'unknown'],
    ['tell where nobody is served', 'Call with a bank in Rome? Our AE is on PTO in Bali', 'EMEA'],
    [
      'tell what a request is for',
      'they opened a Warsaw hub but this request is for their Atlanta team',
      'AMER',
    ],
    ['tell of two leads', 'Deal with two lead countries, Chile and Spain', 'ambiguous'],
    ['deny what nobody routes', 'Lebanon, New Hampshire: hospital. please no EMEA routing', 'AMER'],
    ['tell a namesake by what it is not', 'Perth airport, not Perth in Scotland', 'APAC'],
    ['tell an institution by what it is not', 'US Navy? no, Royal Australian Navy', 'APAC'],
    [
      'tell where the requester sits',
      'a bank in Toronto wants a demo; I’m remote in Madeira till Friday',
      'AMER',
    ],
    ['tell a state from a country', 'the Georgia department of revenue needs a demo', 'AMER'],
  ]);
});
