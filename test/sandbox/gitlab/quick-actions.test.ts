import { describe, expect, it } from '@jest/globals';
import { extractQuickActions } from '../../../sandbox/gitlab/text/quick-actions.ts';

describe('quick actions run', () => {
  it.each([
    ['alone', '/close', ['close']],
    ['in any case', '/CLOSE', ['close']],
    ['on a line of a paragraph', 'hello\n/close\nworld', ['close']],
    ['after a lone carriage return, which GitLab deletes first', 'a\n\r/close', ['close']],
    ['when carriage returns split the name', '/cl\ro\rse', ['close']],
    ['after CRLF', 'a\r\n/close\r\n', ['close']],
    ['with white space behind', '/close  \t\nx', ['close']],
    ['after a fence that was closed by the text', '```\ncode\n```\n/close', ['close']],
    ['after a heading', '# Title\n/close', ['close']],
    ['after a table and an empty line', '| a |\n|---|\n| b |\n\n/close', ['close']],
    ['after a definition', '[a]: https://example.com\n/close', ['close']],
    ['one after the other', '/label ~a\n/assign me', ['label', 'assign']],
    ['in two paragraphs, in order', '/label ~a\n\ntext\n\n/close', ['label', 'close']],
    ['with a letter that folds to ASCII', '/lin\u212A #1', ['lin\u006b']],
  ])('%s', (_name, text, actions) => {
    expect(extractQuickActions(text).actions.map(({ action }) => action)).toEqual(actions);
  });
});

describe('quick actions do not run', () => {
  it.each([
    ['behind a space', ' /close'],
    ['behind a backslash', '\\/close'],
    ['in a quote', '> /close'],
    ['in a lazily continued quote', '> quoted\n/close'],
    ['in a list', '- /close'],
    ['in a lazily continued list', '- item\n/close'],
    ['in a fence', '```\n/close\n```'],
    ['in a fence that is never closed', '```\n/close'],
    ['in a longer fence with a shorter one inside', '````\n```\n/close\n````'],
    ['in a tilde fence', '~~~\n/close\n~~~'],
    ['in indented code', 'a\n\n    /close'],
    ['in inline code over lines', '`a\n/close\nb`'],
    ['in an HTML block', '<div>\n/close\n</div>'],
    ['in a comment', '<!--\n/close\n-->'],
    ['as a row of a table', '| a |\n|---|\n/close'],
    ['as a heading', '/close\n======'],
    ['in the middle of a line', 'please /close'],
    ['without a known name', '/closed'],
    ['after a line separator, which is no line end', 'a\u2028/close'],
  ])('%s', (_name, text) => {
    expect(extractQuickActions(text).actions).toEqual([]);
  });
});

describe('what is saved', () => {
  it.each([
    ['the text without its actions', 'hello\n/close\nworld', 'hello\nworld'],
    ['paragraphs between actions', '/label ~a\n\ntext\n\n/close', '\ntext'],
    ['nothing, where there was nothing else', '/close', ''],
    ['the text without carriage returns', 'a\r\nb', 'a\nb'],
    ['code with an action in it, untouched', '```\n/close\n```', '```\n/close\n```'],
  ])('%s', (_name, text, saved) => {
    expect(extractQuickActions(text).text).toBe(saved);
  });

  it('brings the argument along', () => {
    expect(extractQuickActions('/label ~"two words" ~b ').actions).toEqual([
      { action: 'label', argument: '~"two words" ~b' },
    ]);
  });
});
