import { describe, expect, it } from '@jest/globals';
import { markdownLink } from '../../../src/domain/text/gitlab-link.ts';
import { inlineMarkdown, quotedMarkdown } from '../../../src/domain/text/gitlab-markdown.ts';
import { safeTitle } from '../../../src/domain/text/gitlab-title.ts';

describe('user text in a line of GitLab Markdown', () => {
  it.each([
    ['Nordic Bank (Oslo), Q4', 'Nordic Bank (Oslo), Q4'],
    ['AT&T @all #1 !1 $1 ~x %m ^a', 'AT\\&T \\@all \\#1 \\!1 \\$1 \\~x \\%m \\^a'],
    ['*b* _i_ [x](y) <br> a|b {z}', '\\*b\\* \\_i\\_ \\[x\\](y) \\<br\\> a\\|b \\{z\\}'],
    ['`x` C:\\temp', '&#96;x&#96; C:&#92;temp'],
    ['see https://evil.example/x, please', 'see `https://evil.example/x`, please'],
    ['www.evil.example|x', '`www.evil.example`\\|`x`'],
    ['GL-1 and [issue:1]', '`GL-1` and `[issue:1]`'],
    ['group/project> *iteration:"x"', '`group/project`\\> `*iteration:"x"`'],
    ['commit 0123abcd, feedback', 'commit `0123abcd`, feedback'],
    ['/close\n/close', '\\/close /close'],
    ['1. first', '1\\. first'],
    [':tada: well done', '\\:tada: well done'],
  ])('%j is written %j', (text, markdown) => {
    expect(inlineMarkdown(text)).toBe(markdown);
  });

  it('is clipped before it is written, so that no escape is cut', () => {
    expect(inlineMarkdown('@@@@', 3)).toBe('\\@\\@…');
  });
});

describe('user text as a quotation in GitLab Markdown', () => {
  it.each([
    ['lines stay lines', 'a\nb\n\nc', '> a\\\n> b\n>\n> c'],
    ['carriage returns hide no command', 'a\r/close', '> a\\\n> \\/close'],
    ['an indent is no code block', 'a\n\n    b', '> a\n>\n> \u00a0\u00a0\u00a0\u00a0b'],
    [
      'lists, headings and rules are text',
      '- a\n# b\n---\n2) c',
      '> \\- a\\\n> \\# b\\\n> \\---\\\n> 2\\) c',
    ],
    ['nested quotes are text', '> a\n>>>\nb', '> \\> a\\\n> \\>\\>\\>\\\n> b'],
    ['many empty lines are one', 'a\n\n \n\nb', '> a\n>\n> b'],
  ])('%s', (_, text, markdown) => {
    expect(quotedMarkdown(text)).toBe(markdown);
  });
});

describe('a link in GitLab Markdown', () => {
  const hosts = ['salesforce.com'];

  it.each([
    ['https://a.salesforce.com/006?x=1&y=2', '[CRM](<https://a.salesforce.com/006?x=1&y=2>)'],
    ['https://salesforce.com/a|b)>\\`{c}', '[CRM](<https://salesforce.com/a%7Cb)%3E/%60%7Bc%7D>)'],
    ['https://salesforce.com/?a=&copy;', '[CRM](<https://salesforce.com/?a=%26copy;>)'],
    ['https://evil.example/006', '`https://evil.example/006`'],
    ['https://notsalesforce.com/006', '`https://notsalesforce.com/006`'],
    ['http://a.salesforce.com/006', '`http://a.salesforce.com/006`'],
    ['https://me:pw@a.salesforce.com/', '`https://me:pw@a.salesforce.com/`'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('to %j is %j', (address, markdown) => {
    expect(markdownLink(address, 'CRM', hosts)).toBe(markdown);
  });

  it.each([
    '/-/issues/1',
    '/issues/1',
    '/%2D/work_items/1',
    '/-/epics/1',
    '/commit/0123abcd',
    '/merge_requests/1',
  ])('is not made when it may be a reference: %s', (path) => {
    expect(markdownLink(`https://gitlab.example.com/group/project${path}`, 'x')).not.toContain('](');
  });
});

describe('user text in a title', () => {
  it.each([
    ['Nordic Bank: C# & AT&T, 50%', 'Nordic Bank: C# & AT&T, 50%'],
    ['@all #1 !1 &1 $1', '@_all #_1 !_1 &_1 $_1'],
    ['~x %"m" ^alert#1', '~_x %_"m" ^_alert#_1'],
    ['GL-1 [issue:1] [[x]]', 'GL-_1 [_issue:1] [_[x]]'],
    ['https://x.example www.x.example', 'https:_//x.example www_.x.example'],
    ['a/b> *iteration:1 0123abcd feedback', 'a/b_> *_iteration:1 0123ab_cd feedback'],
    ['two\r\nlines', 'two lines'],
  ])('%j is parted as %j (_ is invisible)', (text, title) => {
    expect(safeTitle(text).replaceAll('\u2060', '_')).toBe(title);
  });

  it('stays within 255 characters', () => {
    expect(Array.from(safeTitle('@a'.repeat(300)))).toHaveLength(255);
  });
});
