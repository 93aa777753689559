import { describe, expect, it } from '@jest/globals';
import { HashFilter } from '../../../src/region/knowledge/hash-filter.ts';
import { finish, hashOf } from '../../../src/region/text/hash.ts';

function hashOfNumber(n: number): number {
  const word = `word ${n}`;
  return finish(hashOf(word, 0, word.length));
}

describe('HashFilter', () => {
  const filter = new HashFilter(1000);
  const added = Array.from({ length: 1000 }, (_, i) => hashOfNumber(i));
  for (const hash of added) filter.add(hash);

  it('has all it was given', () => {
    expect(added.every((hash) => filter.has(hash))).toBe(true);
  });

  it('says no to nearly everything else', () => {
    const others = Array.from({ length: 10_000 }, (_, i) => hashOfNumber(i + 1000));
    const wrong = others.filter((hash) => filter.has(hash)).length;
    expect(wrong / others.length).toBeLessThan(0.05);
  });
});
