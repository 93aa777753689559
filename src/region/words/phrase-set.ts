import { hashOf } from '../text/hash.ts';
import { foldedWords, type Tokens } from '../text/tokens.ts';
import { phrasesOf } from '../text/word-set.ts';

/** Folded phrases of up to five words, to be asked for at each word of a text. */
export type PhraseSet = {
  readonly phrases: ReadonlySet<string>;
  /** Hashes of the words they begin with: most words of a text begin none, and no string is made to ask. */
  readonly beginnings: ReadonlySet<number>;
};

/** Words in one phrase at most. */
const longest = 5;

/** Reads a list of phrases, whose words are joined by underscores. Throws for one that no text could match. */
export function phraseSetOf(list: string): PhraseSet {
  const phrases = phrasesOf(list);
  const dead = phrases.find((phrase) => phrase.includes('-') || phrase.split(' ').length > longest);
  if (dead !== undefined) throw new Error(`no text has the phrase ${dead}`);
  return {
    phrases: new Set(phrases),
    beginnings: new Set(phrases.map((phrase) => hashOf(phrase, 0, phrase.search(/ |$/u)))),
  };
}

/** The first word of a text at which one of the phrases begins; -1: none. */
export function firstPhrase(tokens: Tokens, phrases: PhraseSet): number {
  return tokens.list.findIndex((_, at) => beginsPhrase(tokens, at, phrases));
}

/** Whether one of the phrases begins at a word. */
export function beginsPhrase(tokens: Tokens, at: number, { phrases, beginnings }: PhraseSet): boolean {
  const token = tokens.list[at];
  if (token === undefined || !beginnings.has(token.hash)) return false;
  for (let last = at; last < at + longest; last += 1)
    if (phrases.has(foldedWords(tokens, at, last))) return true;
  return false;
}
