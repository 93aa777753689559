import { describe, expect, it } from '@jest/globals';
import { safeTitle } from '../../../src/domain/text/gitlab-title.ts';

describe('a title', () => {
  // https://docs.gitlab.com/user/markdown/#gitlab-specific-references
  it.each(['~bug', '~"two words"', '~?maybe', '~&more', '~.net', '~-x', '@all', '#1', 'GL-1', '[[page]]'])(
    'says %s and refers to nothing',
    (text) => {
      const title = safeTitle(`For ${text}`);

      expect(title).toContain('\u2060');
      expect(title.replaceAll('\u2060', '')).toBe(`For ${text}`);
    },
  );

  it.each(['a ~ b', 'R&D', '50 %', 'feedback'])('leaves %s as it is', (text) => {
    expect(safeTitle(text)).toBe(text);
  });
});
