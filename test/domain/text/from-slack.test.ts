import { describe, expect, it } from '@jest/globals';
import { plainFromSlack } from '../../../src/domain/text/from-slack.ts';

describe('text from Slack', () => {
  it.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&amp;lt;!channel&amp;gt;', '&lt;!channel&gt;'],
    ['ask <@U012AB3CD>', 'ask @U012AB3CD'],
    ['ask <@U012AB3CD|ann>', 'ask @ann'],
    ['in <#C012AB3CD|deals> or <#C2>', 'in #deals or #C2'],
    ['<!channel> <!here|here>', '@channel here'],
    ['<!subteam^S1|@csa-emea>', '@csa-emea'],
    ['<!subteam^S1>', '@a-group'],
    ['<!date^1392734382^{date}|18 Feb 2014>', '18 Feb 2014'],
    ['<https://example.com/?a=1&amp;b=2>', 'https://example.com/?a=1&b=2'],
    ['<https://example.com|our &lt;deck&gt;>', 'our <deck> (https://example.com)'],
    ['<mailto:ann@example.com|ann@example.com>', 'ann@example.com'],
    ['1 < 2', '1 < 2'],
    ['<>', ''],
  ])('%j was seen as %j', (encoded, seen) => {
    expect(plainFromSlack(encoded)).toBe(seen);
  });
});
