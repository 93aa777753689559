import { flagKey, isFlag } from './flags.ts';
import { fold } from './fold.ts';
import { gapOf, gaps } from './gaps.ts';
import { shapeOf, type Shape } from './shape.ts';
import { isUnspacedUnit, isWordUnit } from './units.ts';

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
};

/** A text in words; `folded` holds the folded words, one space between each two. */
export type Tokens = {
  readonly text: string;
  readonly folded: string;
  readonly list: readonly Token[];
};

/** Splits a text into words. Never throws; reads `readLimit` characters in one linear scan. */
export function tokenize(input: string): Tokens {
  const text = input.length > readLimit ? input.slice(0, readLimit) : input;
  const list: Token[] = [];
  const words: string[] = [];
  let at = 0;
  let folded = 0;
  let gap = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (isFlag(text, at)) {
      const word = flagKey(text, at);
      list.push({
        start: at,
        end: at + 4,
        from: folded,
        to: folded + word.length,
        gap,
        shape: 'caseless',
        unspaced: false,
      });
      words.push(word);
      folded += word.length + 1;
      gap = 0;
      at += 4;
      continue;
    }
    if (!isWordUnit(unit)) {
      gap |= gapOf(text, at, unit);
      at += 1;
      continue;
    }
    const end = endOfWord(text, at);
    const word = fold(lettersOf(text.slice(at, end)));
    if (!isPossessive(word, gap, list)) {
      list.push({
        start: at,
        end,
        from: folded,
        to: folded + word.length,
        gap,
        shape: shapeOf(text, at, end),
        unspaced: isUnspacedUnit(unit),
      });
      words.push(word);
      folded += word.length + 1;
    }
    gap = 0;
    at = end;
  }
  return { text, folded: words.join(' '), list };
}

/** The folded words `first` to `last`, inclusive. */
export function foldedWords(tokens: Tokens, first: number, last: number): string {
  const from = tokens.list[first]?.from ?? 0;
  return tokens.folded.slice(from, tokens.list[last]?.to ?? from);
}

/** The words `first` to `last` as they were typed. */
export function typedWords(tokens: Tokens, first: number, last: number): string {
  const start = tokens.list[first]?.start ?? 0;
  return tokens.text.slice(start, tokens.list[last]?.end ?? start);
}

/** A word, or the initials of an abbreviation with dots: `U.S.`, `U.A.E`. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  const unspaced = isUnspacedUnit(text.charCodeAt(start));
  while (
    end < text.length &&
    isWordUnit(text.charCodeAt(end)) &&
    isUnspacedUnit(text.charCodeAt(end)) === unspaced
  ) {
    end += 1;
  }
  return end === start + 1 ? endOfInitials(text, start, end) : end;
}

function endOfInitials(text: string, start: number, oneLetter: number): number {
  let end = oneLetter;
  while (isDot(text, end) && isLatinLetter(text, end + 1) && !isWordUnit(text.charCodeAt(end + 2))) end += 2;
  return end > oneLetter && isLatinLetter(text, start) ? end : oneLetter;
}

/** `U.S.` is the word `us`. */
function lettersOf(word: string): string {
  return word.includes('.') ? word.replaceAll('.', '') : word;
}

function isDot(text: string, at: number): boolean {
  return text.charCodeAt(at) === 46;
}

function isLatinLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at) | 32;
  return unit >= 97 && unit <= 122;
}

function isPossessive(word: string, gap: number, before: readonly Token[]): boolean {
  return word === 's' && gap === gaps.apostrophe && before.length > 0;
}
