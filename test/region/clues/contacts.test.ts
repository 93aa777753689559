import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('hours', () => {
  it.each([
    ['Partner can do 9am AEST or 4pm AEST', 'APAC'],
    ['Termin morgen 14 Uhr MEZ, Partner will eine Einführung', 'EMEA'],
    ['Available slots: Tue 10:00–11:00 PST', 'AMER'],
    ['Reunião às 15h no horário de Brasília', 'AMER'],
    ['Partner asks for a slot at 4pm Singapore time', 'APAC'],
  ])('say little: %s', (text, region) => {
    expect(classify({ text })).toMatchObject({ region, confidence: expect.closeTo(0.5, 2) });
  });

  itAnswers(classify, [
    ['give way to a place', 'Meet Tue 8am PST with the customer in Fukuoka', 'APAC'],
    ['of a machine say nothing', 'the job runs at 10:00 EST', 'unknown'],
    ['need an hour', 'the PST of the partner', 'unknown'],
  ]);
});

describe('a telephone number without a country', () => {
  it.each([['(415) 555-0132'], ['303-555-0142'], ['617.555.0111.']])(
    'is likely North American in that form: %s',
    (number) => {
      expect(classify({ text: `Partner pricing please\nAnn Lee\no: ${number}` })).toMatchObject({
        region: 'AMER',
        confidence: expect.closeTo(0.77, 2),
      });
    },
  );

  it.each([['415-55-0132'], ['2025-123-4567'], ['1-212-555-01888'], ['115-555-0132']])(
    'is nobody’s in another: %s',
    (number) => {
      expect(answerTo(classify, `Partner pricing please, ref ${number}`)).toBe('unknown');
    },
  );
});

describe('an address', () => {
  it.each([
    ['Cambridge lab, contact is ops@genomics.ac.uk', 'EMEA'],
    ['Cambridge institute, mail dev@robotics.mit.edu', 'AMER'],
    ['met our Georgia partner, +995 32 255 0101', 'EMEA'],
  ])('tells namesakes apart, not for sure: %s', (text, region) => {
    const verdict = classify({ text });
    expect(verdict).toMatchObject({ region });
    expect(verdict.kind === 'matched' && verdict.confidence).toBeLessThan(0.8);
  });
});

describe('an address in a country', () => {
  it.each([
    ['portal access for joana@redeforte.com.br is broken', 'AMER'],
    ['please resend the invite to kenji@hoshino.co.jp', 'APAC'],
    ['portal access for renata@tecnoplus.io is broken', 'unknown'],
    ['portal access for renata@tecnoplus.com.br is broken, customer is in Lisbon', 'EMEA'],
  ])('counts wherever it stands: %s', (text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });
});

describe('an ending', () => {
  it.each([
    ['.ch partner wants slides', 'EMEA'],
    ['they have a .nz address', 'APAC'],
  ])('is told by its name: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });
});

describe('an e-mail address', () => {
  it('has no host before its @', () => {
    expect(answerTo(classify, 'contact is r.paris@gmail.com')).toBe('unknown');
    expect(answerTo(classify, 'contact is r.paris@werke.pl')).toBe('EMEA');
  });
});
