import { describe, expect, it } from '@jest/globals';
import { createClassifier } from '../../src/region/classifier.ts';
import { answerTo, classifierWith, knowledge, rulesWith } from './atlas-of-tests.ts';

const classify = classifierWith();

describe('the order of the rule', () => {
  it.each([
    ['an explicit choice', { fields: { region: 'APAC', country: 'DE' } }, 'APAC'],
    ['the site before the headquarters', { text: 'HQ in Boston, the site is in Leeds' }, 'EMEA'],
    ['the customer before the partner', { text: 'Partner in Leeds, customer in Boston' }, 'AMER'],
    [
      'the partner before the time zone',
      { fields: { partner: 'NTT Data UK' }, timeZone: 'Asia/Tokyo' },
      'EMEA',
    ],
    ['the time zone when there is nothing else', { timeZone: 'Asia/Tokyo' }, 'APAC'],
  ])('follows %s', (_, evidence, region) => {
    expect(classify(evidence)).toMatchObject({ kind: 'matched', region });
  });

  it('keeps a time zone below what decides without asking', () => {
    expect(classify({ timeZone: 'Asia/Tokyo' })).toMatchObject({ confidence: 0.5 });
  });

  it('is ambiguous between several regions without a lead', () => {
    expect(classify({ text: 'sites in Lyon and Boston' })).toMatchObject({
      kind: 'ambiguous',
      regions: ['EMEA', 'AMER'],
    });
  });

  it('knows nothing without evidence', () => {
    expect(classify({ text: 'just a quick question' })).toEqual({ kind: 'unknown', warnings: [] });
  });
});

describe('a well-known company', () => {
  it('is weak evidence as the customer, so a person is asked', () => {
    const verdict = classify({ text: 'the customer is Swisscom' });
    expect(verdict).toMatchObject({ kind: 'matched', region: 'EMEA', confidence: 0.65 });
  });

  it.each([
    ['says nothing when it may as well be the partner', 'Telstra wants a demo', 'unknown'],
    ['leaves open what only the place of the partner says', 'Infosys India, for Swisscom', 'ambiguous'],
    ['gives way to a place', 'customer is Volkswagen, plant in Chattanooga, TN', 'AMER'],
  ])('%s', (_, text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });
});

describe('its reasons', () => {
  it('say who is where, in the words of the text', () => {
    expect(classify({ text: 'our customer in München' })).toMatchObject({
      reasons: [
        { region: 'EMEA', rule: 'served', because: 'customer in Munich (Germany)', words: 'München' },
      ],
    });
  });

  it('tell the stronger before the weaker', () => {
    const verdict = classify({ text: 'Call +33 1 23 45 67 89. Partner in Paris, customer in Lyon' });
    expect(verdict).toMatchObject({
      reasons: [
        { because: 'customer in Lyon (France)' },
        { because: 'partner in Paris (France)' },
        { because: 'telephone number (France)' },
      ],
    });
  });
});

describe('the rows of the operator', () => {
  it('warn of an embargo and still name the region', () => {
    expect(classify({ text: 'customer in Tehran' })).toMatchObject({
      region: 'EMEA',
      warnings: ['Iran is embargoed: ask Legal before any contact'],
    });
  });

  it('move a country to another region', () => {
    const rules = { ...rulesWith([]), countries: [{ country: 'KZ', region: 'APAC' }] };
    expect(answerTo(createClassifier(knowledge, rules), 'customer in Almaty')).toBe('APAC');
  });

  it('leave a country to a person', () => {
    expect(classify({ fields: { country: 'AQ' } })).toMatchObject({ kind: 'ambiguous' });
  });

  it('keep the finer label', () => {
    expect(classify({ text: 'customer in Lima' })).toMatchObject({ region: 'AMER', subRegion: 'LATAM' });
    expect(classify({ text: 'LATAM enablement' })).toMatchObject({ region: 'AMER', subRegion: 'LATAM' });
  });
});

describe('hostile input', () => {
  it.each([
    ['nothing', ''],
    ['one endless word', 'x'.repeat(50_000)],
    ['half an emoji', '\ud83c'],
    ['only punctuation', '.,;:!?'.repeat(1000)],
    ['a place a thousand times', 'Paris, '.repeat(1000)],
  ])('is answered: %s', (_, text) => {
    expect(['matched', 'ambiguous', 'unknown']).toContain(classify({ text }).kind);
  });

  it('is read up to 40,000 characters', () => {
    expect(classify({ text: `${'x '.repeat(20_000)} customer in Oslo` })).toMatchObject({ kind: 'unknown' });
  });
});
