import { describe, expect, it } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe("the form's fields", () => {
  it.each([
    ['Asia Pacific & Japan', 'APAC'],
    ['Asia-Pacific', 'APAC'],
    ['APJ', 'APAC'],
    ['AMERICAS', 'AMER'],
    ['North America', 'AMER'],
    ['NORAM', 'AMER'],
    ['Latin America', 'AMER'],
    ['EMEAR', 'EMEA'],
    ['Europe, Middle East and Africa', 'EMEA'],
  ])("know other systems' words for a region: %s", (region, answer) => {
    expect(classify({ fields: { region } })).toMatchObject({ region: answer });
  });

  it('choose no region by words for several', () => {
    expect(classify({ fields: { region: 'EMEA or APAC' } }).kind).toBe('unknown');
  });

  it('are only the home where the text says so', () => {
    const fields = { country: 'United States' };
    const text = "Customer's head office is in the system, but the deployment is for its Cork data centre";
    expect(classify({ fields, text })).toMatchObject({ region: 'EMEA' });
    expect(classify({ fields, text: 'The deployment is for its Cork data centre' })).toMatchObject({
      region: 'AMER',
    });
  });

  it('leave several countries of several regions open', () => {
    expect(classify({ fields: { country: 'Brazil, Germany, Japan' } }).kind).toBe('ambiguous');
    expect(classify({ fields: { country: 'Germany, Poland' } })).toMatchObject({ region: 'EMEA' });
    expect(classify({ fields: { country: 'Papua New Guinea' } })).toMatchObject({ region: 'APAC' });
  });
});
