import { describe, expect, it } from '@jest/globals';
import { cleanLine, cleanText, clip } from '../../../src/domain/text/clean.ts';
import { hostileText, seeded } from './hostile-text.ts';

describe('cleaned text', () => {
  it.each([
    ['CRLF and CR', 'a\r\nb\rc', 'a\nb\nc'],
    ['every other end of a line', 'a\u2028b\u2029c\u0085d\ve\ff', 'a\nb\nc\nd\ne\nf'],
    ['NUL and control characters', 'a\0b\u0007c\u001b[31md\u009f', 'abc[31md'],
    ['tabs and line feeds', 'a\tb\nc', 'a\tb\nc'],
    ['halves of characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['whole characters', '😀 漢字 مرحبا', '😀 漢字 مرحبا'],
    ['overrides of the reading order', 'a\u202egnp.exe\u2066b\u2069', 'agnp.exeb'],
    ['letters hidden by nothing', '@\u200ball\u2060\ufeff', '@all'],
    ['joiners inside emoji and words', '👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
    ['white space at the ends', ' \n a b \n ', 'a b'],
  ])('has %s in order', (_, typed, clean) => {
    expect(cleanText(typed)).toBe(clean);
  });

  it('is one line where one line is asked for', () => {
    expect(cleanLine(' a \r\n\r\n b\t\u00a0 c ')).toBe('a b c');
  });

  it('does not change when it is cleaned again', () => {
    const random = seeded(5);

    for (let count = 0; count < 10_000; count += 1) {
      const clean = cleanText(hostileText(random));

      expect(cleanText(clean)).toBe(clean);
    }
  });
});

describe('clipped text', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['😀😀😀', 3, '😀😀😀'],
    ['😀😀😀😀', 3, '😀😀…'],
    ['ab cd', 4, 'ab…'],
  ])('of %j is at most %d characters: %j', (text, limit, clipped) => {
    expect(clip(text, limit)).toBe(clipped);
  });
});
