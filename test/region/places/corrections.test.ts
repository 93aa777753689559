import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('what is spelled right', () => {
  it.each(['Test', 'Urgent', 'Acme wants a demo', 'Demo for Endava', 'Demo for Bell', 'Sopra wants a demo'])(
    'is no place that was mistyped: %s',
    (text) => {
      expect(answerTo(classify, text)).toBe('unknown');
    },
  );
});

describe("a customer's name", () => {
  it.each(['Dell', 'Apple', 'Acme', 'Gap', 'Zara'])('is no place it looks like: %s', (opportunity) => {
    const verdict = classify({ fields: { partner: 'Accenture', opportunity } });
    expect(JSON.stringify(verdict)).not.toContain('mentions');
  });
});

describe('places that were mistyped', () => {
  it.each([
    ['Switezrland', 'EMEA'],
    ['Phillidelphia', 'AMER'],
    ['Azrebaijna', 'EMEA'],
    ['Papua New Ginea', 'APAC'],
    ['Guyyana', 'AMER'],
    ['customer in Turks and Cicos Islands', 'AMER'],
    ['customer in Saint Pietre and Miquelon', 'AMER'],
    ['our customer in Ls Angeles needs a demo', 'AMER'],
    ['customer in SouthA frica', 'EMEA'],
    ['customer in Costa ica wants a workshop', 'AMER'],
    ['customer in South frica wants a workshop', 'EMEA'],
    ['customer in Porto legre wants a workshop', 'AMER'],
    ['project in Abu Dhabbi next week', 'EMEA'],
    ['rollout in Johanesburgg starts in May', 'EMEA'],
    ['a reseller for Marseile asks', 'EMEA'],
    ['Startup out of Imdia evaluating the premium tier', 'APAC'],
    ['second site is Buenos Airws', 'AMER'],
    ['Mercy Hospital, Bostn', 'AMER'],
    ['the Brazlian insurer asks', 'AMER'],
    ['Phoneix based retailer', 'AMER'],
    ['a customer in Panmaa City wants Spanish docs', 'AMER'],
    ['customer is the port of Antwrep', 'EMEA'],
    ['Austrlia', 'APAC'],
    ['Toyko', 'APAC'],
    ['Viemna', 'EMEA'],
  ])('are understood: %s', (text, region) => {
    expect(answerTo(classify, text)).toBe(region);
  });

  it.each([
    'need a CA cert renewed',
    'we want to evacuate the old runners',
    'Switching from Jakarta Commons to Spring',
    'our jobs in Argocd and Helmfile fail',
    'thoughts on Backstagge',
    'rather a local one. Can you suggest somebody?',
    'only for the Purina people',
    'anything new on this?\n\nThanks, Bostn',
  ])('are not seen in other words: %s', (text) => {
    expect(answerTo(classify, text)).toBe('unknown');
  });

  it('do not take a country that is spelled right for another', () => {
    expect(answerTo(classify, 'Republic of Chile')).toBe('AMER');
    expect(answerTo(classify, 'Republic of Ghana')).toBe('EMEA');
  });

  it('are not cut to the part of them that is another country', () => {
    expect(classify({ fields: { country: 'Papuaa New Guinea' } })).toMatchObject({ region: 'APAC' });
  });
});
