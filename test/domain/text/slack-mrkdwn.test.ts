import { describe, expect, it } from '@jest/globals';
import {
  channelNamed,
  mentionOf,
  mrkdwnLine,
  mrkdwnLink,
  mrkdwnQuote,
} from '../../../src/domain/text/slack-mrkdwn.ts';

describe('user text in Slack', () => {
  it.each([
    ['<!channel> & <@U1>', '&lt;!channel&gt; &amp; &lt;@U1&gt;'],
    ['&lt;!here&gt;', '&amp;lt;!here&amp;gt;'],
    ['*bold* _italics_ ~strike~', '∗bold∗ ˍitalicsˍ ∼strike∼'],
    ['```code``` `x`', 'ˋˋˋcodeˋˋˋ ˋxˋ'],
    ['snake_case 2*3 a~b', 'snake_case 2*3 a~b'],
    ['two\nlines', 'two lines'],
  ])('%j is written %j', (text, mrkdwn) => {
    expect(mrkdwnLine(text)).toBe(mrkdwn);
  });

  it.each([
    [8, 'a&amp;&amp;b', 'a&amp;…'],
    [7, 'a&amp;&amp;b', 'a&amp;…'],
    [6, 'a&amp;&amp;b', 'a…'],
    [12, 'a&amp;&amp;b', 'a&amp;&amp;b'],
  ])('is cut at %d between two entities', (limit, whole, cut) => {
    expect(mrkdwnLine('a&&b')).toBe(whole);
    expect(mrkdwnLine('a&&b', limit)).toBe(cut);
  });

  it('is quoted line by line', () => {
    expect(mrkdwnQuote('a\r\nb\n\n\n\nc')).toBe('>a\n>b\n>\n>c');
  });
});

describe('a link in Slack', () => {
  it.each([
    ['https://gitlab.com/a/-/issues/1', 'a#1', '<https://gitlab.com/a/-/issues/1|a#1>'],
    ['https://x.example/?a=<b>|c&d=1', 'x|<y>', '<https://x.example/?a=%3Cb%3E%7Cc&amp;d=1|x¦&lt;y&gt;>'],
    ['https://x.example', '', '<https://x.example/|https://x.example/>'],
    ['javascript:alert(1)', 'x', 'x'],
    ['!channel', 'x', 'x'],
  ])('to %j named %j is %j', (url, label, link) => {
    expect(mrkdwnLink(url, label)).toBe(link);
  });
});

describe('a mention in Slack', () => {
  it.each([
    ['U012AB3CD', '<@U012AB3CD>'],
    ['W1', '<@W1>'],
    ['channel', 'channel'],
    ['U1> <!here', 'U1&gt; &lt;!here'],
  ])('of %j is %j', (id, mention) => {
    expect(mentionOf(id)).toBe(mention);
  });

  it.each([
    ['C0CSA', '<#C0CSA>'],
    ['partner-csas', '#partner-csas'],
    ['#partner-csas', '#partner-csas'],
    ['<!channel>', '#&lt;!channel&gt;'],
  ])('names the channel %s as %s', (channel, shown) => {
    expect(channelNamed(channel)).toBe(shown);
  });
});
