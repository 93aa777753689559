import type { Atlas } from '../knowledge/atlas.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { wordSet } from '../text/word-set.ts';
import { isAfterPlaceWord, isPlaceAwaited } from './awaited.ts';

/** Shorter words have too many neighbours to guess. */
const shortest = 4;

/** Words in one name at most. */
const longestName = 5;

/** Words that may be one name. */
export type Span = { readonly first: number; readonly last: number };

/**
 * Which words are tried: where a place is awaited; more of these, for none was found yet; or all of a short
 * text.
 */
export type Zeal = 'awaited' | 'sought' | 'all';

/** Whether a word that is no known place could be one that was mistyped. */
export function isWorthCorrecting(reading: Reading, at: number, zeal: Zeal, atlas: Atlas): boolean {
  const token = reading.tokens.list[at];
  if (token === undefined || token.unspaced || token.shape === 'upper') return false;
  if (cueAt(reading, at) !== 0) return false;
  const isSought = zeal !== 'awaited';
  const isAsked =
    zeal === 'all' ||
    isInflected(reading, at) ||
    isPlaceAwaited(reading, at, isSought) ||
    isInAskedRun(reading, at, isSought, atlas);
  if (!isAsked) return false;
  if (isGuessedAlone(reading, at, atlas) || isTail(reading, at, atlas)) return true;
  return isTitle(reading, at) && continues(reading, at + 1, atlas);
}

/** `in Costa ica`, `in Cape own`: what is left of a word, behind one that names begin with. */
function isTail(reading: Reading, at: number, atlas: Atlas): boolean {
  const token = reading.tokens.list[at];
  if (token?.shape !== 'lower' || token.gap !== gaps.space || cueAt(reading, at) !== 0) return false;
  if (!isTitle(reading, at - 1) || (gapAt(reading, at - 1) & gaps.stop) !== 0) return false;
  return begins(reading, at - 1, atlas) && isAfterPlaceWord(reading, at - 1);
}

/**
 * `asiakas Tampereella`, `zákazník Košiciach`: the ending says what other languages have a word before it
 * for.
 */
function isInflected(reading: Reading, at: number): boolean {
  return at > 0 && isTitle(reading, at) && caseEndings.test(wordAt(reading, at));
}

const caseEndings = /^.{4,}(?:ssa|sta|lla|lta|iin|iach|ich|owie)$/u;

/** A short word, or one in small letters amid capitals, is only guessed together with others. */
export function isGuessedAlone(reading: Reading, at: number, atlas: Atlas): boolean {
  const token = reading.tokens.list[at];
  if (token === undefined || token.to - token.from < shortest || isKnownWord(reading, at, atlas))
    return false;
  return token.shape !== 'lower' || !reading.cased || isAfterPlaceWord(reading, at);
}

/** Where a name of several words may begin and end around one that is wrong, longest first. */
export function spansAround(reading: Reading, at: number, atlas: Atlas): readonly Span[] {
  let first = at;
  while (at - first < longestName - 1 && continues(reading, first, atlas)) first -= 1;
  let last = at;
  while (last - at < longestName - 1 && continues(reading, last + 1, atlas)) last += 1;
  const spans: Span[] = [];
  for (let from = first; from <= at; from += 1) {
    if (
      isLink(reading, from) ||
      wordAt(reading, from) === 'the' ||
      (from < at && !begins(reading, from, atlas))
    )
      continue;
    for (let to = Math.min(last, from + longestName - 1); to >= Math.max(at, from + 1); to -= 1)
      if (!isLink(reading, to)) spans.push({ first: from, last: to });
  }
  return spans;
}

/** Whether a word may go on the name before it. */
function continues(reading: Reading, at: number, atlas: Atlas): boolean {
  const token = reading.tokens.list[at];
  if (at <= 0 || token === undefined || (token.gap & ~(gaps.space | gaps.hyphen | gaps.apostrophe)) !== 0)
    return false;
  if (token.shape === 'upper' && reading.cased) return false;
  if (isCapital(reading, at) || isLink(reading, at) || !isKnownWord(reading, at, atlas)) return true;
  return isTail(reading, at, atlas) || isSlippedInto(reading, at - 1);
}

/** `SouthA frica`: the capital of the next word stands at the end of this one. */
function isSlippedInto({ tokens: { list, text } }: Reading, at: number): boolean {
  const token = list[at];
  if (token?.shape !== 'mixed') return false;
  return /\p{Ll}\p{Lu}$/u.test(text.slice(token.start, token.end));
}

/** A word with a capital that is not all capitals: those are codes. */
function isTitle(reading: Reading, at: number): boolean {
  const shape = reading.tokens.list[at]?.shape;
  return reading.cased && (shape === 'title' || shape === 'mixed');
}

/** Whether a name goes on behind this word. */
function begins(reading: Reading, at: number, { knowledge }: Atlas): boolean {
  const token = reading.tokens.list[at];
  return token !== undefined && knowledge.names.mayContinue(token.hash);
}

/** Whether a word is in capitals, where those mean something. */
export function isCapital(reading: Reading, at: number): boolean {
  return reading.tokens.list[at]?.shape !== 'lower' || !reading.cased;
}

function isLink(reading: Reading, at: number): boolean {
  return reading.tokens.list[at]?.shape === 'lower' && links.has(wordAt(reading, at));
}

/** Small words inside names: `Trinidad and Tobago`, `Rio de Janeiro`. */
const links = wordSet('and of the de da do dos del la le les y et und e am');

/** `in New Yrok`: the preposition stands before a word or two of the same name. */
function isInAskedRun(reading: Reading, at: number, isSought: boolean, atlas: Atlas): boolean {
  for (let first = at; first > 0 && at - first < longestName - 1; first -= 1) {
    if (!continues(reading, first, atlas)) return false;
    if (!isCapital(reading, first - 1)) continue;
    if (isAfterPlaceWord(reading, first - 1) || (isSought && isPlaceAwaited(reading, first - 1, true)))
      return true;
  }
  return false;
}

/** Spelled right: a common word, somebody's name, or a place that was not meant. */
function isKnownWord({ tokens }: Reading, at: number, { knowledge }: Atlas): boolean {
  const token = tokens.list[at];
  return token !== undefined && knowledge.names.find(tokens.folded, token.from, token.to, token.hash) >= 0;
}
