import { nameTableOf, type NameTable } from '../places/name-table.ts';
import { longestMatch } from '../text/longest-match.ts';
import type { Tokens } from '../text/tokens.ts';
import { askingWords, newsWords, requestWords } from '../words/running.ts';
import { wordSet } from '../words/word-set.ts';

/** What a word tells of the text it stands in. */
export const tells = { nothing: 0, request: 1, asking: 2, news: 3 } as const;

const table: NameTable = tableOf([
  [newsWords, tells.news],
  [askingWords, tells.asking],
  [requestWords, tells.request],
]);

function tableOf(lists: readonly (readonly [words: string, value: number])[]): NameTable {
  const values = new Map(lists.flatMap(([words, value]) => [...wordSet(words)].map((word) => [word, value])));
  return nameTableOf([...values.keys()], [...values.values()]);
}

/** What the phrase that begins at a word tells. */
export function toldAt(tokens: Tokens, at: number): number {
  const match = longestMatch(tokens, table, at);
  return match === undefined ? tells.nothing : table.value(match.entry);
}
