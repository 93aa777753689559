import { describe, expect, it } from '@jest/globals';
import { ownRules } from '../../src/config/own-rules.ts';
import { createClassifier } from '../../src/region/classifier.ts';
import { answerTo, classifierWith, knowledge } from './atlas-of-tests.ts';
import { itAnswers } from './it-answers.ts';

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

describe('an organisation', () => {
  it('of the whole world is weak evidence as the customer, so a person is asked', () => {
    const verdict = classify({ text: 'the customer is Volkswagen' });
    expect(verdict).toMatchObject({ kind: 'matched', region: 'EMEA', confidence: 0.65 });
  });

  itAnswers(classify, [
    ['of the state is served at home', 'USDA, 3k seats', 'AMER'],
    ['of one country counts more than the place of the partner', 'Infosys India, for Swisscom', 'EMEA'],
    ['of the whole world says nothing when it may be the partner', 'Siemens wants a demo', 'unknown'],
    [
      'of the whole world leaves open what only the place of the partner says',
      'Infosys India, for BMW',
      'ambiguous',
    ],
    ['gives way to a place', 'customer is Volkswagen, plant in Chattanooga, TN', 'AMER'],
    ['is only meant in capitals when its name is an abbreviation', 'mod wants a demo', 'unknown'],
    ['with other meanings counts where somebody is expected', 'the CMS migration is late', 'unknown'],
    ['with other meanings that wants something is meant', 'CMS wants compliance pipelines', 'AMER'],
    ['hides the place in its name', 'Boston Borough Council needs help', 'EMEA'],
    ['that is denied says nothing', 'not the NHS', 'unknown'],
  ]);
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
    const rules = { ...ownRules(), countries: [{ country: 'KZ', region: 'APAC' }] };
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
