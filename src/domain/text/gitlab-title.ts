import { cleanLine, clip } from './clean.ts';

/** Invisible, and no letter to GitLab: it parts a sigil from what would make it a reference. */
const joiner = '\u2060';

/**
 * GitLab renders no Markdown in a title, so nothing can be escaped there, but it does look for mentions
 * and references. Each pattern matches what comes before the place to part.
 *
 * @see https://docs.gitlab.com/user/markdown/#gitlab-specific-references
 */
const partings = [
  /[#!$&](?=\d)/g,
  /[@%~^](?=[\w"'.{?&-])/g,
  /GL-(?=\d)/gi,
  /\[(?=[\w-]+:|\[)|\*(?=iteration:)/gi,
  /:(?=\/\/)|www(?=\.)/gi,
  /(?<=[\w.-]\/[\w.-]+)(?=>)/g,
];

/** Text of users for the title of an issue: one line of at most `limit` characters. */
export function safeTitle(text: string, limit = 255): string {
  const title = clip(cleanLine(text), limit).replaceAll(/[0-9a-f]{7,}/gi, partedCommit);
  return clip(
    partings.reduce((parted, place) => parted.replaceAll(place, `$&${joiner}`), title),
    limit,
  );
}

/** Seven hexadecimal digits may be a commit; without a figure among them they are a word like "feedback". */
function partedCommit(digits: string): string {
  return /\d/.test(digits) ? digits.replaceAll(/.{6}(?=.)/g, `$&${joiner}`) : digits;
}
