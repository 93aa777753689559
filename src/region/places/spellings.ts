import type { NameTable } from '../knowledge/name-table.ts';
import { hashOf, joinedHash, restHashes, withUnit } from '../text/hash.ts';

/** A word with one typing error put right. */
type Spelling = {
  readonly key: string;
  /** How likely the error is, against a letter left out or put in. */
  readonly likelihood: number;
};

const latin = 'abcdefghijklmnopqrstuvwxyz ';
const cyrillic = 'абвгдежзиклмнопрстуфхцчшщъыьэюяіїє ';
const greek = 'αβγδεζηθικλμνξοπρσςτυφχψω ';

function alphabetOf(word: string): string {
  const unit = word.charCodeAt(0);
  if (unit < 0x370) return latin;
  return unit < 0x400 ? greek : cyrillic;
}

/**
 * `pair` is one of two letters that are the same: `Philipines`, `Morroco`; `beside` a key that was hit
 * instead, `brushed` one that was hit as well; `extra` and `replace` are letters from elsewhere on the
 * keyboard.
 */
const likely = {
  swap: 2,
  drop: 1,
  dropFirst: 0.3,
  extra: 0.3,
  brushed: 1,
  pair: 2,
  replace: 0.15,
  beside: 1,
};

/** Another last letter in Greek or Cyrillic is a case more often than an error: `в Астане`. */
const declined = 1;

/** The keys of common keyboards, each with those to its right and below it. */
const keys = 'qwa wes erd rtf tyg yuh uij iok opl pl asz sdzx dfxc fgcv ghvb hjbn jknm klm zx xc cv vb bn nm';

const beside: ReadonlySet<string> = new Set(
  keys.split(' ').flatMap(([key = '', ...others]) => others.flatMap((other) => [key + other, other + key])),
);

/**
 * The spellings of a folded Latin, Greek or Cyrillic word that may be names. There are about 55 a letter;
 * each is asked for by its hash, which takes some nanoseconds, and becomes a string only when the table may
 * hold it. Of several words all but the one with the error have to begin or end a name, which spares most of
 * them.
 */
export function spellingsNear(word: string, names: NameTable): readonly Spelling[] {
  const found: Spelling[] = [];
  const alphabet = alphabetOf(word);
  const rests = restHashes(word);
  const mayEnd = knownEnds(word, rests, names);
  /**
   * Asks for the word with `put`, whose hash with all that stands before it is known, instead of
   * `at`..`rest`.
   */
  const ask = (hash: number, at: number, put: string, rest: number): void => {
    if (names.mayBeMeant(joinedHash(hash, rests[rest] ?? 0, word.length - rest)))
      found.push({
        key: word.slice(0, at) + put + word.slice(rest),
        likelihood: likelihoodOf(word, at, put, rest),
      });
  };
  for (let at = 0, begun = 0; at <= word.length; at += 1) {
    const unit = word.charCodeAt(at);
    // People seldom mistype the first letter; a wrong first letter makes another word.
    const inside = at > 0 && at < word.length && mayEnd[at + 1] === 1;
    if (inside) ask(begun, at, '', at + 1);
    if (at + 1 < word.length && mayEnd[at + 2] === 1) {
      const swapped = `${word[at + 1]}${word[at]}`;
      ask(joinedHash(begun, hashOf(swapped, 0, 2), 2), at, swapped, at + 2);
    }
    const isWhole = mayEnd[at] === 1;
    for (const letter of inside || isWhole ? alphabet : '') {
      const hash = withUnit(begun, letter.charCodeAt(0));
      if (inside) ask(hash, at, letter, at + 1);
      if (isWhole) ask(hash, at, letter, at);
    }
    // No name begins with the words so far: an error further on cannot make one.
    if (unit === space && !names.mayContinue(begun)) break;
    begun = withUnit(begun, unit);
  }
  return found;
}

/** For each unit of a word, 1 if names may end in the words that begin after it. */
function knownEnds(word: string, rests: Int32Array, names: NameTable): Uint8Array {
  const known = new Uint8Array(word.length + 1).fill(1);
  for (let at = word.length - 1; at >= 0; at -= 1) {
    const isSpace = word.charCodeAt(at) === space;
    known[at] = isSpace ? Number(names.mayEnd(rests[at + 1] ?? 0)) : (known[at + 1] ?? 1);
  }
  return known;
}

const space = 32;

/** How likely `put` was meant where the word has `at`..`rest`. */
function likelihoodOf(word: string, at: number, put: string, rest: number): number {
  if (put.length === 2) return likely.swap;
  if (put === '') return likelihoodOfExtra(word, at);
  if (rest > at) return likelihoodOfOther(word, at, put);
  if (at === 0) return likely.dropFirst;
  return put === word[at - 1] || put === word[at] ? likely.pair : likely.drop;
}

function likelihoodOfOther(word: string, at: number, put: string): number {
  if (at === word.length - 1 && alphabetOf(word) !== latin) return declined;
  return beside.has(put + word[at]) ? likely.beside : likely.replace;
}

function likelihoodOfExtra(word: string, at: number): number {
  const neighbours = [word[at - 1] ?? '', word[at + 1] ?? ''];
  const letter = word[at] ?? '';
  if (neighbours.includes(letter)) return likely.pair;
  return neighbours.some((neighbour) => beside.has(letter + neighbour)) ? likely.brushed : likely.extra;
}
