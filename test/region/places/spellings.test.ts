import { describe, expect, it } from '@jest/globals';
import { nameTableOf } from '../../../src/region/knowledge/name-table.ts';
import { spellingsNear } from '../../../src/region/places/spellings.ts';

const names = nameTableOf(['singapore', 'new york', 'san jose', 'москва', 'αθηνα']);

describe('spellingsNear', () => {
  it.each([
    ['sinagpore', 'singapore'],
    ['singpore', 'singapore'],
    ['singaporre', 'singapore'],
    ['singaqore', 'singapore'],
    ['ingapore', 'singapore'],
    ['singapor', 'singapore'],
    ['nwe york', 'new york'],
    ['new yrok', 'new york'],
    ['newyork', 'new york'],
    ['new  york', 'new york'],
    ['sanj ose', 'san jose'],
    ['масква', 'москва'],
    ['αθηα', 'αθηνα'],
  ])('makes %j of it: %j', (word, name) => {
    expect(spellingsNear(word, names).map(({ key }) => key)).toContain(name);
  });

  it.each(['tingapore', 'signapoer', 'bad yrok'])('makes no name of %j', (word) => {
    const found = spellingsNear(word, names).filter(({ key }) => names.find(key, 0, key.length) >= 0);
    expect(found).toEqual([]);
  });

  it.each([
    ['a letter written twice', 'singaporre', 'singaxpore'],
    ['letters that change places', 'sinagpore', 'singaxpore'],
    ['a letter left out', 'singpore', 'singaxpore'],
    ['a key hit as well', 'singaplore', 'singaxpore'],
    ['a key hit instead', 'singapire', 'singapxre'],
  ])('finds %s likelier than a letter from elsewhere', (_, likely, unlikely) => {
    expect(likelihoodOf(likely)).toBeGreaterThan(likelihoodOf(unlikely));
  });
});

function likelihoodOf(word: string): number {
  return spellingsNear(word, names).find(({ key }) => key === 'singapore')?.likelihood ?? 0;
}
