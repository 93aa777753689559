import type { Tokens } from '../text/tokens.ts';
import { foldedWords } from '../text/tokens.ts';
import { phrasesOf } from './word-set.ts';

/** Folded phrases of up to four words, to be asked for at each word of a text. */
export type PhraseSet = {
  readonly phrases: ReadonlySet<string>;
  /** The words they begin with: most words of a text begin none, and no phrase is cut out for them. */
  readonly beginnings: ReadonlySet<string>;
};

/** Words in one phrase at most. */
const longest = 4;

/** Reads a list of phrases, whose words are joined by underscores. */
export function phraseSetOf(list: string): PhraseSet {
  const phrases = phrasesOf(list);
  return {
    phrases: new Set(phrases),
    beginnings: new Set(phrases.map((phrase) => phrase.split(' ', 1)[0] ?? '')),
  };
}

/** Whether one of the phrases begins at a word. */
export function beginsPhrase(tokens: Tokens, at: number, { phrases, beginnings }: PhraseSet): boolean {
  if (at < 0 || !beginnings.has(foldedWords(tokens, at, at))) return false;
  for (let last = at; last < at + longest; last += 1)
    if (phrases.has(foldedWords(tokens, at, last))) return true;
  return false;
}
