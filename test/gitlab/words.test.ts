import { describe, expect, it } from '@jest/globals';
import { wordsOf } from '../../src/gitlab/words.ts';

describe("GitLab's words", () => {
  it.each<[string, unknown, string]>([
    ['leave out the number that is said already', { message: '409 Conflict' }, 'Conflict'],
    [
      'are told by field',
      { message: { title: ['is too long', 'is odd'], due_date: ['is invalid'] } },
      'title is too long; is odd; due date is invalid',
    ],
    [
      'are told without a field where they are about the whole',
      { message: { error: 'Slow down.' } },
      'Slow down',
    ],
    ['are told as a list', { error: ['a', 'b'] }, 'a; b'],
    ['end without a full stop', { error_description: 'Nothing here.' }, 'Nothing here'],
    ['are empty for a page', undefined, ''],
    ['are empty for what is no object', [1], ''],
    ['are at most 200 characters', { message: 'x'.repeat(300) }, 'x'.repeat(200)],
  ])('%s', (_, json, said) => {
    expect(wordsOf(json).said).toBe(said);
  });

  it.each([
    ['field', { message: { error: 'Your issue has been recognized as spam and has been discarded.' } }],
    ['list', { message: { base: ['Your issue has been recognized as spam. Please change it.'] } }],
  ])('tell spam that no captcha can help by a sentence in a %s', (_, json) => {
    expect(wordsOf(json).isSpam).toBe(true);
  });

  it('tell spam from a token without its scope', () => {
    expect(wordsOf({ needs_captcha_response: true })).toMatchObject({ isSpam: true, lacksScope: false });
    expect(wordsOf({ error: 'insufficient_scope' })).toMatchObject({ isSpam: false, lacksScope: true });
  });
});
