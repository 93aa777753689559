import { nameTableOf, type NameTable } from '../knowledge/name-table.ts';
import { longestMatch } from '../reading/longest-match.ts';
import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { askingWords, newsWords, requestWords } from '../words/running.ts';

/** What a word tells of the text it stands in. */
export const tells = {
  nothing: 0,
  request: 1,
  asking: 2,
  news: 3,
  me: 4,
  you: 5,
  they: 6,
  article: 7,
} as const;

/** Who is spoken of, and articles: news is written in whole sentences. */
const meWords = 'i im ive my me mine';
const youWords = 'you your yours u ur yall';
const theyWords = 'he she his her him they their them who';
const articles = 'the a an of el la los las le les der die das den um uma o os';

const table: NameTable = tableOf([
  [meWords, tells.me],
  [youWords, tells.you],
  [theyWords, tells.they],
  [articles, tells.article],
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
