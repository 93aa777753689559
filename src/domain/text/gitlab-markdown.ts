import { cleanLine, cleanText, clip } from './clean.ts';

/**
 * The one place where text of users becomes GitLab Markdown. It can then run no quick action, mention
 * nobody, reference nothing and break no layout, and still reads as it was typed.
 *
 * GitLab looks for references in the rendered text, so escaping alone is not enough: only a backslash
 * before `@ # ! $ & ~ % ^` hides the character from that search, every other escape is merged back into
 * the text. Words that are live without such a character are shown as code, where nothing is looked for.
 *
 * @see https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 * @see https://docs.gitlab.com/user/project/quick_actions/
 */

const active = /[\\`*_~[\]<>&@#!$%^|{}]/g;

/** As entities, because a backslash or a backtick of the user's must not meet one of ours. */
const entities: Readonly<Record<string, string>> = { '\\': '&#92;', '`': '&#96;' };

const liveWords = [
  // Web addresses become links, and links to an issue become references to it.
  /:\/\//,
  /www\./i,
  // `GL-1` is an issue, `[vulnerability:1]` and its sisters are what they say, `group/project>` is a project.
  /GL-\d/i,
  /\[[\w-]+:|\[\[|\[_?TOC/i,
  /\*iteration:/i,
  /[\w.-]\/[\w.-]+>/,
  // Seven hexadecimal digits may be a commit; without a figure among them they are a word like "feedback".
  /(?=[0-9a-f]{7})[a-f]{0,6}\d/i,
];

/** What would start a list, a heading, a definition or a command, first on a line. */
const lineStart = /^(?:[-+=:/]|\d{1,9}(?=[.)]))/;

const hardSpace = '\u00a0';

/** Text of one line, for a sentence or a table cell. At most `limit` characters of it are shown. */
export function inlineMarkdown(text: string, limit = 300): string {
  return escapedLine(clip(cleanLine(text), limit));
}

/**
 * Text of several lines as a block quotation that keeps its lines and indents. At most `limit`
 * characters of it are shown; the Markdown is at most four times as long.
 */
export function quotedMarkdown(text: string, limit = 6000): string {
  const lines = clip(cleanText(text), limit)
    .replaceAll(/\n\s*\n/g, '\n\n')
    .split('\n');
  return lines
    .map((line, index) => {
      const quoted = `> ${indented(line)}`.trimEnd();
      // Without the backslash GitLab joins the lines of a paragraph.
      return hasText(line) && hasText(lines[index + 1]) ? `${quoted}\\` : quoted;
    })
    .join('\n');
}

function hasText(line: string | undefined): boolean {
  return line !== undefined && line.trim() !== '';
}

/** Four spaces would be a code block; as hard spaces they are just an indent. */
function indented(line: string): string {
  const text = line.trim();
  const indent = line.slice(0, line.length - line.trimStart().length).replaceAll('\t', '  ');
  return hardSpace.repeat(Math.min(indent.length, 12)) + escapedLine(text);
}

function escapedLine(line: string): string {
  const words = line.split(/(\s+)/).map((word) => (isLive(word) ? asCode(word) : escaped(word)));
  return words.join('').replace(lineStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function isLive(word: string): boolean {
  return liveWords.some((pattern) => pattern.test(word));
}

function escaped(text: string): string {
  return text.replaceAll(active, (character) => entities[character] ?? `\\${character}`);
}

/** Code spans of everything but the few characters that could end one, or a table cell. */
function asCode(word: string): string {
  return word
    .split(/([`|\\<>]+|(?<![.,;:!?)])[.,;:!?)]+$)/)
    .map((part, index) => (index % 2 === 1 ? escaped(part) : part && `\`${part}\``))
    .join('');
}
