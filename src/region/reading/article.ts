import type { Tokens } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

/** `we need a Hudson demo`: behind an English word `a` is no preposition, as in `un client a Lyon`. */
export function isArticle({ folded, list }: Tokens, at: number): boolean {
  const token = list[at];
  const before = list[at - 1];
  if (token === undefined || before === undefined || token.to - token.from !== 1) return false;
  return folded[token.from] === 'a' && beforeArticle.has(folded.slice(before.from, before.to));
}

const beforeArticle = wordSet(`
  need needs needed want wants wanted request requests requested require requires get gets got give gives make makes book schedule plan plans planning run
  runs do does have has had having be is was are were being been as for of with in at on by from to into and or but about like after before without than
  such just only quite also us me them you him her using use uses used build builds building wish looking see sees find found win won sign signed start
`);
