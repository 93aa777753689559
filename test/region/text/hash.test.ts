import { describe, expect, it } from '@jest/globals';
import { hashOf, joinedHash, restHashes, withUnit } from '../../../src/region/text/hash.ts';

function whole(text: string): number {
  return hashOf(text, 0, text.length);
}

describe('hashes', () => {
  it.each([
    ['new ', 'york'],
    ['', 'oslo'],
    ['oslo', ''],
    ['大', '阪'],
  ])('of %j and %j make the one of both', (first, second) => {
    expect(joinedHash(whole(first), whole(second), second.length)).toBe(whole(first + second));
  });

  it('grow by a unit', () => {
    expect(withUnit(whole('osl'), 'o'.charCodeAt(0))).toBe(whole('oslo'));
  });

  it('are of a piece of a text, wherever it stands', () => {
    expect(hashOf('in oslo today', 3, 7)).toBe(whole('oslo'));
  });

  it('of the rests of a word are those of what is left of it', () => {
    expect([...restHashes('oslo')]).toEqual(['oslo', 'slo', 'lo', 'o', ''].map(whole));
  });

  it('tell words of the same letters apart', () => {
    expect(whole('lima')).not.toBe(whole('mali'));
  });
});
