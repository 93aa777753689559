import type { NameTable } from '../places/name-table.ts';
import { gaps } from './gaps.ts';
import type { Tokens } from './tokens.ts';

/** Words in one name or cue at most. */
const longest = 6;

/** The last word of the longest entry that begins at a word, or -1. */
export function longestMatch(tokens: Tokens, table: NameTable, first: number): number {
  const words = wordsOfMatch(tokens, table, first, tokens.list[first]?.from ?? 0);
  return words === 0 ? -1 : first + words - 1;
}

/** The number of words in the longest entry that begins at `from`, inside the word `first`; 0: none. */
export function wordsOfMatch(
  { list, folded }: Tokens,
  table: NameTable,
  first: number,
  from: number,
): number {
  return table.longest(folded, from, (count) => {
    const token = list[first + count - 1];
    return token === undefined || count > longest || (count > 1 && !joins(token.gap)) ? -1 : token.to;
  });
}

const apart = gaps.stop | gaps.comma | gaps.paren | gaps.colon | gaps.slash | gaps.at | gaps.dot | gaps.hash;

/** Whether two words with this gap between them can be one name. */
function joins(gap: number): boolean {
  return (gap & apart) === 0;
}
