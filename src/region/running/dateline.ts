import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';

/** Words a dateline has at most: `PORT AU PRINCE, Haiti (Reuters)`. */
const longest = 8;

/** Characters between its last word and the text: `) -- `. */
const widest = 10;

const dashes = gaps.hyphen | gaps.other;

/** Letters one of them has at least: `LAE`. */
const shortest = 3;

/**
 * The number of words in the dateline a text begins with, as in `GOMA, Congo -` or `PARIS, Tenn. (AP) —`.
 * 0: there is none.
 */
export function endOfDateline({ tokens: { list, text } }: Reading): number {
  const [head] = list;
  if (head === undefined || (head.shape !== 'upper' && head.shape !== 'title')) return 0;
  for (let at = 1; at <= Math.min(longest, list.length - 1); at += 1) {
    const [before, token] = [list[at - 1], list[at]];
    if (before === undefined || token === undefined || (token.gap & dashes) === 0) continue;
    if (token.start - before.end > widest) continue;
    if (!/^[.)]*\s+[-–—]+\s+$/u.test(text.slice(before.end, token.start))) continue;
    const line = list.slice(0, at);
    const isName =
      line.some(({ from, to }) => to - from >= shortest) && line.every(({ shape }) => shape !== 'lower');
    return isName ? at : 0;
  }
  return 0;
}
