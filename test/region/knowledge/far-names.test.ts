import { describe, expect, it } from '@jest/globals';
import { FarNames } from '../../../src/region/knowledge/far-names.ts';

const list = ['switzerland', 'azerbaijan', 'new zealand', 'oslo', 'москва', 'swaziland'];
const text = list.join('\t');
const names = new FarNames(text);
for (const name of list) names.add(text.indexOf(name), text.indexOf(name) + name.length);

describe('names two slips away', () => {
  it.each([
    ['a letter left out, another doubled', 'switzzerlnd', ['switzerland']],
    ['neighbours swapped twice', 'azrebaijna', ['azerbaijan']],
    ['letters replaced in two words', 'nrw zealsnd', ['new zealand']],
    ['two letters too many', 'swittzzerland', ['switzerland']],
    ['the name itself', 'switzerland', ['switzerland']],
  ])('are found: %s', (_, word, found) => {
    expect(names.near(word)).toEqual(found);
  });

  it.each([
    ['three slips', 'switzrlnda'],
    ['another first letter', 'xwitzerland'],
    ['too short to hold two', 'olso'],
    ['longer than any name', 'switzerland'.repeat(4)],
    ['another script', 'моксва'],
  ])('are not found: %s', (_, word) => {
    expect(names.near(word)).toEqual([]);
  });

  it('may be several', () => {
    const text2 = 'austria\taustralia';
    const both = new FarNames(text2);
    both.add(0, 7);
    both.add(8, 17);
    expect(both.near('austrlia')).toEqual(['austria', 'australia']);
  });
});
