import { fold } from './fold.ts';
import { isUnspacedUnit, isWordUnit } from './units.ts';

/** At most this many characters of a text are read. */
export const readLimit = 40_000;

/** What stands between a token and the one before it, as bits. */
export const gaps = {
  space: 1,
  hyphen: 2,
  comma: 4,
  /** Ends a sentence: `.` `!` `?` `;`, a line break, a bullet. */
  stop: 8,
  colon: 16,
  paren: 32,
  slash: 64,
  at: 128,
  hash: 256,
  /** A dot with no space around it: `firma.at`. */
  dot: 512,
  apostrophe: 1024,
  ampersand: 2048,
  plus: 4096,
  arrow: 8192,
  other: 16_384,
} as const;

export type Shape = 'lower' | 'title' | 'upper' | 'mixed' | 'caseless';

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
      list.push({ start: at, end: at + 4, from: folded, to: folded + word.length, gap, shape: 'caseless', unspaced: false });
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
    const word = fold(text.slice(at, end));
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
      gap = 0;
    }
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

/** An emoji flag is a pair of regional indicators, four UTF-16 units: `§ca` for Canada's. */
function isFlag(text: string, at: number): boolean {
  return isIndicator(text, at) && isIndicator(text, at + 2);
}

function isIndicator(text: string, at: number): boolean {
  const low = text.charCodeAt(at + 1);
  return text.charCodeAt(at) === 0xd83c && low >= 0xdde6 && low <= 0xddff;
}

function flagKey(text: string, at: number): string {
  const letter = (offset: number): string => String.fromCharCode(text.charCodeAt(at + offset) - 0xdde6 + 97);
  return `§${letter(1)}${letter(3)}`;
}

/** A word, or the initials of an abbreviation with dots: `U.S.`, `U.A.E`. */
function endOfWord(text: string, start: number): number {
  let end = start + 1;
  const unspaced = isUnspacedUnit(text.charCodeAt(start));
  while (end < text.length && isWordUnit(text.charCodeAt(end)) && isUnspacedUnit(text.charCodeAt(end)) === unspaced) {
    end += 1;
  }
  return end === start + 1 ? endOfInitials(text, start, end) : end;
}

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

function isPossessive(word: string, gap: number, before: readonly Token[]): boolean {
  return word === 's' && gap === gaps.apostrophe && before.length > 0;
}

function shapeOf(text: string, start: number, end: number): Shape {
  const word = text.slice(start, end);
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower) return 'caseless';
  if (word === lower) return 'lower';
  if (word === upper) return word.length > 1 ? 'upper' : 'title';
  return word.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

const gapOfUnit: Readonly<Record<string, number>> = {
  ' ': gaps.space,
  '\t': gaps.space,
  '\u00A0': gaps.space,
  '\u3000': gaps.space,
  '-': gaps.hyphen,
  '\u2010': gaps.hyphen,
  '\u2011': gaps.hyphen,
  '_': gaps.space,
  ',': gaps.comma,
  '、': gaps.comma,
  '،': gaps.comma,
  '，': gaps.comma,
  '\n': gaps.stop,
  '\r': gaps.stop,
  '!': gaps.stop,
  '?': gaps.stop,
  ';': gaps.stop,
  '؟': gaps.stop,
  '؛': gaps.stop,
  '。': gaps.stop,
  '！': gaps.stop,
  '？': gaps.stop,
  '；': gaps.stop,
  '•': gaps.stop,
  '·': gaps.other,
  '・': gaps.other,
  '–': gaps.other,
  '—': gaps.other,
  '|': gaps.other,
  ':': gaps.colon,
  '：': gaps.colon,
  '(': gaps.paren,
  ')': gaps.paren,
  '（': gaps.paren,
  '）': gaps.paren,
  '[': gaps.paren,
  ']': gaps.paren,
  '/': gaps.slash,
  '@': gaps.at,
  '#': gaps.hash,
  "'": gaps.apostrophe,
  '’': gaps.apostrophe,
  'ʼ': gaps.apostrophe,
  '‘': gaps.apostrophe,
  '`': gaps.other,
  '&': gaps.ampersand,
  '+': gaps.plus,
  '→': gaps.arrow,
  '>': gaps.arrow,
};

function gapOf(text: string, at: number, unit: number): number {
  if (unit === 46) return gapOfDot(text, at);
  return gapOfUnit[text[at] ?? ''] ?? gaps.other;
}

/** A dot inside `firma.at` is no end of a sentence; nor is the one of `St. Louis`. */
function gapOfDot(text: string, at: number): number {
  if (isWordUnit(text.charCodeAt(at + 1)) && at > 0 && isWordUnit(text.charCodeAt(at - 1))) return gaps.dot;
  return abbreviations.has(wordBefore(text, at)) ? gaps.other : gaps.stop;
}

const abbreviations: ReadonlySet<string> = new Set(
  'st ste sta ft mt pt dr mr mrs ms prof vs inc ltd co corp hr fr no approx dept univ gov sen rep gen col e.g i.e u.s u.k'.split(
    ' ',
  ),
);

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 8 && text.charCodeAt(start - 1) > 32) start -= 1;
  return text.slice(start, at).toLowerCase();
}
