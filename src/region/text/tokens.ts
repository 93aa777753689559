import { flagKey, flagLength, isFlag } from './flags.ts';
import { fold } from './fold.ts';
import { gapOf, gaps } from './gaps.ts';
import { shapeOf, type Shape } from './shape.ts';
import { withoutStruck } from './struck.ts';
import { isUnspacedUnit, isWordUnit } from './units.ts';
import { WordList } from './word-list.ts';

/** At most this many characters of a text are read. */
const readLimit = 40_000;

/** One word. `start` and `end` point into the text, `from` and `to` into the folded text. */
export type Token = {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly gap: number;
  readonly shape: Shape;
  /** Written in a script without spaces between words. */
  readonly unspaced: boolean;
  /** Of the folded word, as name tables know it. */
  readonly hash: number;
};

/** Where a word stands in the text, and how it is written there. */
export type PlacedWord = Omit<Token, 'from' | 'to' | 'hash'>;

/** A text in words; `folded` holds the folded `words`, one space between each two. */
export type Tokens = {
  readonly text: string;
  readonly folded: string;
  readonly words: readonly string[];
  readonly list: readonly Token[];
};

/** Splits a text into words, up to a limit of characters and of words, in one linear scan. Never throws. */
export function tokenize(input: string): Tokens {
  const text = withoutStruck(input.length > readLimit ? input.slice(0, readLimit) : input);
  const words = new WordList();
  let gap = 0;
  for (let at = 0; at < text.length && !words.isFull;) {
    const end = endOfWord(text, at);
    if (end === at) {
      gap |= gapOf(text, at);
      at += 1;
      continue;
    }
    const word = foldedWord(text, at, end);
    if (!isPossessive(word, gap, words)) words.add(word, placedWord(text, at, end, gap));
    gap = 0;
    at = end;
  }
  return words.of(text);
}

/**
 * The folded words `first` to `last`, inclusive. A single word is asked for most, and nothing is cut out for
 * it.
 */
export function foldedWords(tokens: Tokens, first: number, last: number): string {
  if (first === last) return tokens.words[first] ?? '';
  const from = tokens.list[first]?.from ?? 0;
  return tokens.folded.slice(from, tokens.list[last]?.to ?? from);
}

/** The words `first` to `last` as they were typed. */
export function typedWords(tokens: Tokens, first: number, last: number): string {
  const start = tokens.list[first]?.start ?? 0;
  return tokens.text.slice(start, tokens.list[last]?.end ?? start);
}

/** Where the word ends that begins here: a run of letters of one kind, initials or a flag. No word: here. */
function endOfWord(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!isWordUnit(first)) return isFlag(text, start) ? start + flagLength : start;
  const unspaced = isUnspacedUnit(first);
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const unit = text.charCodeAt(end);
    if (!isWordUnit(unit) || isUnspacedUnit(unit) !== unspaced) break;
  }
  return end === start + 1 ? endOfInitials(text, start, end) : end;
}

/** The initials of an abbreviation with dots: `U.S.`, `U.A.E`. */
function endOfInitials(text: string, start: number, oneLetter: number): number {
  let end = oneLetter;
  while (isDot(text, end) && isLatinLetter(text, end + 1) && !isWordUnit(text.charCodeAt(end + 2))) end += 2;
  return end > oneLetter && isLatinLetter(text, start) ? end : oneLetter;
}

function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46;
}

function isLatinLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return unit >= 97 && unit <= 122;
}

/** The word as it is compared; `U.S.` is the word `us`. Folding may make a word longer, but not too long. */
function foldedWord(text: string, start: number, end: number): string {
  if (isFlag(text, start)) return flagKey(text, start);
  const word = text.slice(start, end);
  return fold(word.includes('.') ? word.replaceAll('.', '') : word).slice(0, readLimit);
}

function placedWord(text: string, start: number, end: number, gap: number): PlacedWord {
  return {
    start,
    end,
    gap,
    shape: shapeOf(text, start, end),
    unspaced: isUnspacedUnit(text.charCodeAt(start)),
  };
}

function isPossessive(word: string, gap: number, before: WordList): boolean {
  return word === 's' && gap === gaps.apostrophe && !before.isEmpty;
}
