import { parseMarkdown } from './markdown.ts';
import { quickActionNames } from './quick-action-names.ts';

export type QuickAction = { readonly action: string; readonly argument: string };

export type Extracted = {
  /** What is saved: the text without its quick actions and carriage returns. */
  readonly text: string;
  readonly actions: readonly QuickAction[];
};

/** Longest first, so that `label` does not hide `labels`. */
const names = [...quickActionNames].sort((a, b) => b.length - a.length).join('|');

/** Begin and end of a line as Ruby sees them: JavaScript's `^` and `$` take U+2028 for a line end too. */
const lineStart = '(?<![^\\n])';
const lineEnd = '(?![^\\n])';

/**
 * Inline code and HTML blocks shelter what is in them. With `u`, letters that fold to ASCII ones match
 * too, as they do in Ruby: the Kelvin sign is a k.
 */
const pattern = new RegExp(
  '`.+?`' +
    `|${lineStart}<[^>]+?>\\n.+?\\n</[^>]+?>${lineEnd}` +
    `|${lineStart}/(?<name>${names})(?: (?<argument>[^\\n]*))?(?:[ \\t\\f\\v\\n]*\\n|${lineEnd})`,
  'gisu',
);

/**
 * Finds the quick actions GitLab runs when a description or a note is saved, as its extractor does since
 * 16.3: carriage returns are deleted first; then lines of top-level paragraphs that begin, at column 0, with
 * a known name. https://gitlab.com/gitlab-org/gitlab/-/blob/master/lib/gitlab/quick_actions/extractor.rb
 */
export function extractQuickActions(written: string): Extracted {
  const text = written.replaceAll('\r', '');
  if (!/^\//m.test(text)) return { text, actions: [] };
  const lines = text.split('\n');
  const actions: QuickAction[] = [];
  for (const { start, end } of paragraphs(text).toReversed()) {
    const found: QuickAction[] = [];
    const kept = cut(lines.slice(start, end).join('\n'), found);
    actions.unshift(...found);
    lines.splice(start, end - start, ...(kept === '' ? [] : kept.split('\n')));
  }
  return { text: lines.join('\n').trimEnd(), actions };
}

/** Line numbers, from 0, of the paragraphs that are in no list, quote, table or footnote. */
function paragraphs(text: string): { start: number; end: number }[] {
  return parseMarkdown(text).children.flatMap(({ type, position }) =>
    type === 'paragraph' && position !== undefined
      ? [{ start: position.start.line - 1, end: position.end.line }]
      : [],
  );
}

function cut(paragraph: string, found: QuickAction[]): string {
  return paragraph
    .replace(pattern, (whole, ...rest) => {
      const groups = rest.at(-1) as { name?: string; argument?: string };
      if (groups.name === undefined) return whole;
      found.push({ action: groups.name.toLowerCase(), argument: (groups.argument ?? '').trim() });
      return '';
    })
    .replace(/\n$/, '');
}
