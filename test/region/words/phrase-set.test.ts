import { describe, expect, it } from '@jest/globals';
import { tokenize } from '../../../src/region/text/tokens.ts';
import { beginsPhrase, phraseSetOf } from '../../../src/region/words/phrase-set.ts';

const set = phraseSetOf(`
  still_open to_be_decided
  half
`);

describe('a phrase of a set', () => {
  it.each([
    ['is one word', 'half of it', 0, true],
    ['is several words', 'that is to be decided', 2, true],
    ['ends where the text ends', 'still open', 0, true],
    ['is not found by its beginning alone', 'still unknown', 0, false],
    ['is not found in its middle', 'to be decided', 1, false],
    ['does not begin before the text', 'half', -1, false],
  ])('%s', (_, text, at, found) => {
    expect(beginsPhrase(tokenize(text), at, set)).toBe(found);
  });
});

describe('a list of phrases', () => {
  it.each(['end-users', 'this_is_one_word_too_many'])('holds none that no text could match: %s', (phrase) => {
    expect(() => phraseSetOf(phrase)).toThrow('no text has the phrase');
  });
});
