import { describe, expect, it } from '@jest/globals';
import { ownSentences } from '../../../src/reading/evidence/own-sentences.ts';

describe('the sentences of a writer', () => {
  it.each([
    ['Hi. Who can help?', ['Hi.', 'Who can help?']],
    ['One line\nanother line', ['One line', 'another line']],
    ['GitLab 18.5 is out', ['GitLab 18.5 is out']],
    ['> need an SA\nI can do it', ['I can do it']],
    ['&gt; need an SA', []],
    ['Log: ```need an SA``` so?', ['Log:   so?']],
    ['~Need an SA~ done', ['§struck  done']],
    ['about ~20 people, ~2 hours', ['about ~20 people, ~2 hours']],
    ['<@U123> see https://example.com/need?', ['§person  see  §link']],
    ['mail ana@example.com', ['mail ana@example.com']],
    ['来週です。誰か？', ['来週です。', '誰か？']],
    ['🙏 …', []],
  ])('reads %j', (post, sentences) => {
    expect(ownSentences(post)).toEqual(sentences);
  });

  it('reads both ends of a long post', () => {
    const sentences = ownSentences(`Beginning. ${'x'.repeat(40_000)} End.`);

    expect(sentences.at(0)).toBe('Beginning.');
    expect(sentences.at(-1)).toMatch(/End\.$/);
    expect(sentences.join('').length).toBeLessThan(4000);
  });
});
