import { describe, expect, it } from '@jest/globals';
import { signsOf } from '../../../src/reading/evidence/signs.ts';

describe('the signs of a post', () => {
  it.each([
    ['Need an SA', 'word need an', 'Need an'],
    ['Need an SA', 'kind an ROLE', 'an SA'],
    ['Could anybody present?', 'kind CAN SOMEONE DEED', 'Could anybody present'],
    ['A demo for Softcat', 'kind for §name', 'for Softcat'],
    ['A demo for Lumen Labs at 3', 'kind §name … §number', 'Lumen Labs at 3'],
    ['wants a lunch & learn', 'about WORK', 'lunch & learn'],
    ['Unterstützung gesucht', 'stem unters', 'Unterstützung'],
    ['技術支援', 'piece 支援', '支援'],
  ])('finds in %j the sign “%s”', (post, sign, words) => {
    expect(signsOf(post).get(sign)).toBe(words);
  });

  it('tells a question from a statement', () => {
    expect([...signsOf('Anybody?').keys()]).toContain('ends as a question');
    expect([...signsOf('Anybody? Me.').keys()]).not.toContain('ends as a question');
    expect([...signsOf('Anybody? Me.').keys()]).toContain('asked SOMEONE');
  });

  it('has none for a post without words', () => {
    expect(signsOf('👍 !!').size).toBe(0);
  });
});
