import { describe, expect, it } from '@jest/globals';
import { NameList } from '../../../src/region/knowledge/name-list.ts';
import { NameTable, nameTableOf } from '../../../src/region/knowledge/name-table.ts';
import { hashOf } from '../../../src/region/text/hash.ts';

describe('NameTable', () => {
  const cities = nameTableOf(['york', 'new york', 'new york city', '大阪', '大阪府']);

  it.each([
    ['york', 0],
    ['new york', 1],
    ['大阪府', 4],
  ])('finds %j', (name, value) => {
    expect(cities.value(cities.find(name, 0, name.length))).toBe(value);
  });

  it.each(['yor', 'yorks', 'new', '大'])('does not find %j', (name) => {
    expect(cities.find(name, 0, name.length)).toBe(-1);
  });

  it('finds a name inside a text', () => {
    expect(cities.value(cities.find('in york today', 3, 7))).toBe(0);
  });

  it('keeps all values of one name, in their order', () => {
    const georgia = nameTableOf(['georgia', 'tbilisi', 'georgia'], [7, 8, 9]);
    const first = georgia.find('georgia', 0, 7);
    const second = georgia.next(first);
    expect([georgia.value(first), georgia.value(second), georgia.next(second)]).toEqual([7, 9, -1]);
  });

  it('holds the names of a list, each up to the tab or line break behind it', () => {
    const list = new NameList('oslo\tbergen\n', 2);
    const tab = list.add(0, 1);
    expect([tab, list.add(tab + 1, 2)]).toEqual([4, 11]);
    const table = new NameTable(list);
    expect(table.value(table.find('bergen', 0, 6))).toBe(2);
  });

  it('knows which words may begin a longer name', () => {
    const hashes = ['new', 'new york', 'york'].map((words) => hashOf(words, 0, words.length));
    expect(hashes.map((hash) => cities.mayContinue(hash))).toEqual([true, true, false]);
  });

  it.each([
    ['大阪府の顧客', 3],
    ['大阪の顧客', 2],
    ['大きい', -1],
  ])('finds the end of the name that begins %j', (run, end) => {
    expect(cities.longestRun(run, 0, run.length, 2)).toBe(end);
  });
});
