import { describe, expect, it } from '@jest/globals';
import { checkView } from '../../../sandbox/slack/blocks/check-view.ts';
import { alreadyRequested } from '../../../src/slack/views/notices.ts';

describe('the notice that a post is a request already', () => {
  it.each([undefined, 'https://home.slack.example/archives/C1/p1'])('with the link %s', (link) => {
    expect(alreadyRequested('CSA-17', link)).toMatchSnapshot();
  });

  it('keeps Slack’s limits with the longest link', () => {
    const view = alreadyRequested('CSA-2147483647', `https://home.slack.example/${'a'.repeat(2_500)}`);

    expect(checkView({ ...view }, ['modal'])).toEqual([]);
  });
});
