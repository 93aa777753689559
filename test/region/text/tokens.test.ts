import { describe, expect, it } from '@jest/globals';
import { fold } from '../../../src/region/text/fold.ts';
import { tokenize } from '../../../src/region/text/tokens.ts';

describe('tokenize', () => {
  it.each([
    ['Customer in Munich', 'customer in munich'],
    ['Saint-Étienne, FR', 'saint etienne fr'],
    ["Germany's team", 'germany team'],
    ['U.S. and U.A.E.', 'us and uae'],
    ['🇨🇦 deal', '§ca deal'],
    ["Istanbul'da", 'istanbul da'],
    ['a@firma.at', 'a firma at'],
    ['', ''],
  ])('splits %j', (text, folded) => {
    expect(tokenize(text).folded).toBe(folded);
  });

  it.each([
    ['Oslo', 'title'],
    ['UK', 'upper'],
    ['oslo', 'lower'],
    ['LatAm', 'mixed'],
    ['大阪', 'caseless'],
    ['Élan', 'title'],
  ])('sees how %s is written', (text, shape) => {
    expect(tokenize(text).list).toMatchObject([{ shape }]);
  });

  it('points every word back into the text', () => {
    const text = ' Zürich, São Paulo!';
    expect(tokenize(text).list.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Zürich',
      'São',
      'Paulo',
    ]);
  });
});

describe('fold', () => {
  it.each([
    ['ZÜRICH', 'zurich'],
    ['Łódź', 'lodz'],
    ['İzmir', 'izmir'],
    ['Straße', 'strasse'],
    ['الرِّياض', 'الرياض'],
    ['मुंबई', 'मुंबई'],
  ])('makes %s comparable', (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});
