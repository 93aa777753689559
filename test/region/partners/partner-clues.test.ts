import { describe, expect, it } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith(
  { name: 'Softcat plc', aliases: [], country: 'GB' },
  { name: 'Orange', aliases: ['Orange Business'], country: 'FR' },
  { name: 'Worldwide Tech', aliases: ['WWT'], region: 'AMER' },
);

describe('a partner of the directory', () => {
  it.each([
    ['in the field', { fields: { partner: 'Softcat' } }, 'EMEA'],
    ['misspelled in the field', { fields: { partner: 'Softcatt' } }, 'EMEA'],
    ['in the text', { text: 'Softcat asks for slides' }, 'EMEA'],
    ['by an alias', { text: 'WWT needs training' }, 'AMER'],
    ['called after a town', { text: 'Orange Business wants a demo' }, 'EMEA'],
  ])('decides %s', (_, evidence, region) => {
    expect(classify(evidence)).toMatchObject({ kind: 'matched', region });
  });

  it.each([
    ['the customer', { text: 'Softcat, customer in Boston' }, 'AMER'],
    ['its own subsidiary', { fields: { partner: 'Softcat Australia' } }, 'APAC'],
  ])('gives way to %s', (_, evidence, region) => {
    expect(classify(evidence)).toMatchObject({ kind: 'matched', region });
  });

  it('is one reason, though a field and the text name it', () => {
    const verdict = classify({ fields: { partner: 'Softcat' }, text: 'We need a workshop with Softcat' });

    expect(verdict.kind === 'unknown' ? [] : verdict.reasons.map(({ because }) => because)).toEqual([
      'partner Softcat plc (United Kingdom, by the directory)',
    ]);
  });
});
