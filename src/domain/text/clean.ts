/**
 * What somebody typed, brought into one shape before anybody reads or renders it. The meaning stays,
 * letters and emoji of every script included. Cleaning twice is cleaning once.
 */

/** Everything that Slack, GitLab or a terminal may take for the end of a line. */
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/**
 * Never visible, never meant: control characters (NUL breaks PostgreSQL) and code points that are no
 * characters.
 */
const noText = /[[\p{Cc}\p{Noncharacter_Code_Point}]--[\t\n]]/gv;

/**
 * Characters nobody sees: those that make text read in another order than it is written, and those
 * that hide a word from a search. The joiners inside emoji and Persian words stay.
 */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Text of several lines: line ends are `\n`, halves of characters are U+FFFD, the ends are trimmed. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineEnds, '\n').replace(noText, '').replace(unseen, '').trim();
}

/** Text of one line: as `cleanText`, and every run of white space is one space. */
export function cleanLine(text: string): string {
  return cleanText(text).replaceAll(/\s+/g, ' ');
}

/** At most `limit` characters (code points), the last one `…` when something was cut. */
export function clip(text: string, limit: number): string {
  // A string never has more code points than code units, so short ones need no counting.
  if (text.length <= limit) return text;
  const characters = Array.from(text);
  if (characters.length <= limit) return text;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}
