import { describe, expect, it } from '@jest/globals';
import { findMentions, findReferences } from '../../../sandbox/gitlab/text/references.ts';

const url = 'https://gitlab.example';

describe('a mention is acted on', () => {
  it.each([
    ['in plain text', 'hi @all', ['@all']],
    ['of a group below another', '@gitlab-com/partner-sas!', ['@gitlab-com/partner-sas']],
    ['at the end of a sentence', 'ask @csa-london, please', ['@csa-london']],
    ['in a quote', '> @all', ['@all']],
    ['in emphasis', '**@all**', ['@all']],
    ['in a table', '| a |\n|---|\n| @all |', ['@all']],
    ['between backticks of two cells', '| a | b |\n|---|---|\n| ` | @all ` |', ['@all']],
    ['written as an entity', '&#64;all and &commat;here', ['@all', '@here']],
    ['after a stray backtick', '` @all', ['@all']],
    ['after a fence that the text closed', '```\na\n```\n@all', ['@all']],
    ['between HTML tags', 'a <b>@all</b>', ['@all']],
    ['in an HTML block', '<div>\n@all &#x40;here\n</div>', ['@all', '@here']],
    ['in a footnote', 'a[^1]\n\n[^1]: @all', ['@all']],
    ['in a heading', '# @all', ['@all']],
    ['twice', '@a @b', ['@a', '@b']],
  ])('%s', (_name, text, mentions) => {
    expect(findMentions(text).map((mention) => mention.text)).toEqual(mentions);
  });
});

describe('a mention is literal', () => {
  it.each([
    ['behind a backslash', '\\@all'],
    ['behind two backslashes: GitLab looks for the pair', '\\\\@all'],
    ['in inline code', '`@all`'],
    ['in a fence', '```\n@all\n```'],
    ['in indented code', '    @all'],
    ['in the text of a link', '[@all](https://example.com)'],
    ['in an address', 'https://example.com/@all and www.example.com/@all'],
    ['in an e-mail address', 'me@example.com'],
    ['behind a letter', 'a@all'],
    ['in a comment', '<!-- @all -->'],
    ['split by emphasis', '@*all*'],
    ['in an attribute', '<b title="@all">x</b>'],
  ])('%s', (_name, text) => {
    expect(findMentions(text)).toEqual([]);
  });
});

describe('a reference is acted on', () => {
  it.each([
    ['#1', 'issue'],
    ['group/project#12', 'issue'],
    ['!1', 'merge request'],
    ['&1', 'epic'],
    ['&amp;1', 'epic'],
    ['$1', 'snippet'],
    ['~bug', 'label'],
    ['~"two words"', 'label'],
    ['%v1', 'milestone'],
    ['%"two words"', 'milestone'],
    ['^alert#1', 'alert'],
    ['[vulnerability:1]', 'bracketed'],
    ['*iteration:1', 'iteration'],
    ['[[Home]]', 'wiki page'],
    ['![x](https://example.com/a.png)', 'image'],
    ['a <img src="https://example.com/a.png"> b', 'image'],
    ['https://gitlab.example/g/p/-/issues/1', 'address'],
    ['[x](https://gitlab.example/g/p/-/merge_requests/1)', 'address'],
  ])('%s', (text, kind) => {
    expect(findReferences(text, url).map((reference) => reference.kind)).toContain(kind);
  });
});

describe('a reference is literal', () => {
  it.each([
    '\\#1',
    '\\!1',
    '\\&1',
    '\\$1',
    '\\~bug',
    '\\%v1',
    '`#1`',
    '```\n#1 !1 ~a %b\n```',
    '[#1](https://example.com)',
    'https://example.com/a#1',
    'https://other.example/g/p/-/issues/1',
    'issue # 1',
    'a & b',
    '5 % off',
    '# heading',
  ])('%j', (text) => {
    expect(findReferences(text, url)).toEqual([]);
  });
});
