import { describe, expect, it } from '@jest/globals';
import { answerTo, classifierWith } from '../atlas-of-tests.ts';

const classify = classifierWith();

describe('a name of several places', () => {
  it.each([
    ['a place of its state', 'Georgia again: schools around Macon, reseller is SHI', 'AMER'],
    ['a city of its country', 'Hamilton and Mississauga hospitals want a demo', 'AMER'],
    ['a place that is told in the same sentence', 'startup in Cambridge, right across from Boston', 'AMER'],
    ['a state behind who is there', 'Newcastle port operator, NSW, wants a PoC', 'APAC'],
    ['a state written out', 'Hamilton steel plant, Ontario', 'AMER'],
    ['the institution beside it', 'Xunta de Galicia, Santiago, quiere una sesión', 'EMEA'],
    ['a postal code after small letters', 'hospital in lincoln ne 68508 wants prices', 'AMER'],
    ['a postal code, even a famous one', 'county clerk in athens ga 30601 asks for the k12 list', 'AMER'],
  ])('is told by %s', (_, text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });

  it.each([
    ["by the partner's place", 'customer in Cambridge, partner in Boston'],
    ['by our own place', 'our Boston office sold it, users in Cambridge'],
    ['by a place of another country', 'Cambridge and Tokyo users'],
  ])('is not told %s', (_, text) => {
    expect(answerTo(classify, text)).toBe('ambiguous');
  });

  it('is not told by people called after places', () => {
    expect(answerTo(classify, 'Diego, Santiago and Valencia will attend the enablement')).toBe('unknown');
  });

  it('is no small town beside an institution', () => {
    expect(answerTo(classify, 'GSA, Paris, wants a demo')).toBe('EMEA');
  });
});
