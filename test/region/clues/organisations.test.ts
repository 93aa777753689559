import { describe, expect, it } from '@jest/globals';
import { classifierWith } from '../atlas-of-tests.ts';
import { itAnswers } from '../it-answers.ts';

const classify = classifierWith();

describe('an organisation that belongs to a country', () => {
  itAnswers(classify, [
    ['beats where somebody asked', 'Wipro asked from Pune if we can help their client NHS England', 'EMEA'],
    ['is the customer in German', 'Capgemini fragt aus München an, ihr Kunde ist Petrobras', 'AMER'],
    ['gives way to a place told after it', 'our client Hydro-Québec has its office in Paris', 'EMEA'],
    ['is none it is only compared with', 'similar to our client Petrobras, bank in Lyon', 'EMEA'],
    ["gives way to the customer's place", "Hydro-Québec's office in Paris needs training", 'EMEA'],
  ]);
});

describe('a company that is known all over the world', () => {
  it('is the customer in the name of an opportunity, and not quite sure', () => {
    expect(classify({ fields: { opportunity: 'Volkswagen platform' } })).toMatchObject({
      kind: 'matched',
      region: 'EMEA',
      confidence: 0.65,
    });
  });

  it('may be anybody in a text', () => {
    expect(classify({ text: 'Volkswagen platform' }).kind).toBe('unknown');
  });
});
