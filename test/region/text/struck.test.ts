import { describe, expect, it } from '@jest/globals';
import { withoutStruck } from '../../../src/region/text/struck.ts';

describe('text that was struck out', () => {
  it.each([
    ['is gone, and nothing moves', 'a ~customer: Lyon~ b', 'a                  b'],
    ['may end a clause', '~Lyon~, Osaka', '      , Osaka'],
    ['is no number that is about right', '~200 in Osaka, ~30 in Lyon', '~200 in Osaka, ~30 in Lyon'],
    ['is no home of somebody', 'see ~/notes and ~/drafts', 'see ~/notes and ~/drafts'],
    ['ends in its line', '~Lyon\nOsaka~', '~Lyon\nOsaka~'],
  ])('%s', (_, text, left) => {
    expect(withoutStruck(text)).toBe(left);
  });
});
