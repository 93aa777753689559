import { describe } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('a thing called after a place', () => {
  itAnswers(classify, [
    ['is one of several releases', 'AMD Milan, Rome and Genoa boxes, the customer is in Hsinchu', 'APAC'],
    ['follows its maker in one sentence', 'ServiceNow on Utah, planning Vancouver. Users in Leeds', 'EMEA'],
    ['may stand before its maker', 'from Vancouver to Xanadu on ServiceNow, customer in Utrecht', 'EMEA'],
    ['is a train of Spring', 'which Spring Cloud train, Greenwich or Hoxton', 'unknown'],
    ['begins a firm that is elsewhere', 'Berlin Packaging (Chicago) asks for prices', 'AMER'],
    ['begins a firm with stores', 'London Drugs stores across Saskatchewan', 'AMER'],
    ['is a thing by its whole name', 'Dublin Core metadata for a library in Tucson', 'AMER'],
    ['is none after work was named', 'Need a ServiceNow integration demo, London', 'EMEA'],
    ['is none in another sentence', 'The partner sells ServiceNow. London customer', 'EMEA'],
  ]);
});

describe('somebody called after a place', () => {
  itAnswers(classify, [
    ['is called back', "can someone call Austin back about the partner's renewal", 'unknown'],
    ['gets messages', 'he left Sydney two voicemails about the partner', 'unknown'],
    ['works at a desk', 'Paris from our partner desk asks for a hospital in Cleveland', 'AMER'],
    ['was born elsewhere', 'The London-born CTO now lives in Sydney', 'APAC'],
    ['has a town for a surname', 'Paris Hampton started today, can she get an account', 'unknown'],
    ['is no team that writes', 'Singapore sent a message asking for a partner demo', 'APAC'],
    ['is no state by its full name', 'customer in Republic of Chad wants a demo', 'EMEA'],
    ['is no kingdom by its full name', 'a bank of the Kingdom of Jordan wants a demo', 'EMEA'],
  ]);
});
