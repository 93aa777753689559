import { isWordUnit } from './units.ts';
import { wordSet } from './word-set.ts';

/** What stands between a token and the one before it, as bits. */
export const gaps = {
  space: 1,
  hyphen: 2,
  comma: 4,
  /** Ends a sentence: `.` `!` `?` `;`, a line break, a bullet; and a field: `|`. */
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
  /** `–`, which is something else as well. */
  dash: 32_768,
} as const;

const gapsByMark: Readonly<Record<string, number>> = {
  ' ': gaps.space,
  '\t': gaps.space,
  '\u00A0': gaps.space,
  '\u3000': gaps.space,
  '-': gaps.hyphen,
  '\u2010': gaps.hyphen,
  '\u2011': gaps.hyphen,
  _: gaps.space,
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
  '–': gaps.other | gaps.dash,
  '—': gaps.other | gaps.dash,
  '|': gaps.stop,
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
  ʼ: gaps.apostrophe,
  '‘': gaps.apostrophe,
  '`': gaps.other,
  '&': gaps.ampersand,
  '+': gaps.plus,
  '→': gaps.arrow,
  '>': gaps.arrow,
};

const gapByUnit: ReadonlyMap<number, number> = new Map(
  Object.entries(gapsByMark).map(([mark, gap]) => [mark.charCodeAt(0), gap]),
);

/** `customer in Osaka - partner in Lyon`; but `Osaka-based`: a dash between two clauses. */
export function isDash(gap: number): boolean {
  return (gap & (gaps.hyphen | gaps.dash)) !== 0 && (gap & gaps.space) !== 0;
}

/** What a unit that belongs to no word says about the gap it is in. */
export function gapOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Most gaps are this and nothing else.
  if (unit === space) return gaps.space;
  return unit === dot ? gapOfDot(text, at) : (gapByUnit.get(unit) ?? gaps.other);
}

const space = 32;
const dot = 46;

/** A dot inside `firma.at` is no end of a sentence; nor is the one of `St. Louis`. */
function gapOfDot(text: string, at: number): number {
  if (isWordUnit(text.charCodeAt(at + 1)) && at > 0 && isWordUnit(text.charCodeAt(at - 1))) return gaps.dot;
  const word = wordBefore(text, at);
  return abbreviations.has(word) || (isInitials(word) && goesOn(text, at)) ? gaps.other : gaps.stop;
}

const abbreviations = wordSet(
  'st ste sta ft mt pt dr mr mrs ms prof vs inc ltd co corp hr fr no approx dept univ gov sen rep gen col sp pty pte pvt sdn spol e.g i.e u.s u.k',
);

/** `S.A. de C.V.`, `S. de R.L.`: initials, and a small letter follows. */
function isInitials(word: string): boolean {
  return /^\p{L}(?:\.\p{L})*$/u.test(word);
}

function goesOn(text: string, at: number): boolean {
  return /^ \p{Ll}/u.test(text.slice(at + 1, at + 3));
}

function wordBefore(text: string, at: number): string {
  let start = at;
  while (start > 0 && at - start < 8 && text.charCodeAt(start - 1) > 32) start -= 1;
  return text.slice(start, at).toLowerCase();
}
