/** Slips a name may hold. */
const most = 2;

/** A longer name is not guessed at all. */
const longest = 40;

/**
 * The names of the best-known places, to find those two slips away from a word. Letters a name has are kept
 * as bits: two words with more than four different bits are further apart than two slips, which decides
 * nearly all.
 */
export class FarNames {
  readonly #names: string;
  readonly #from: number[] = [];
  readonly #length: number[] = [];
  readonly #letters: number[] = [];
  /** Names by their first letter. */
  readonly #begin = new Map<number, number[]>();
  /** Rows of the distance table, used again for every pair. */
  readonly #rows = [0, 1, 2].map(() => new Uint8Array(longest + 2));

  /** All names are pieces of `names`. */
  constructor(names: string) {
    this.#names = names;
  }

  /** Adds the piece `from`..`to`, unless it is too short to hold two slips or not in Latin letters. */
  add(from: number, to: number): void {
    if (to - from < 6 || to - from > longest || !isLatin(this.#names, from, to)) return;
    const unit = this.#names.charCodeAt(from);
    const same = this.#begin.get(unit);
    if (same === undefined) this.#begin.set(unit, [this.#from.length]);
    else same.push(this.#from.length);
    this.#from.push(from);
    this.#length.push(to - from);
    this.#letters.push(lettersOf(this.#names, from, to));
  }

  /** Names two slips away from a folded word: letters too many, left out, replaced, or neighbours swapped. */
  near(word: string): readonly string[] {
    if (word.length < 6 || word.length > longest) return [];
    const letters = lettersOf(word, 0, word.length);
    const found = new Set<string>();
    for (const name of this.#begin.get(word.charCodeAt(0)) ?? []) {
      const length = this.#length[name] ?? 0;
      if (Math.abs(length - word.length) > most || bitsOf(letters ^ (this.#letters[name] ?? 0)) > 2 * most)
        continue;
      const from = this.#from[name] ?? 0;
      if (this.#isNear(word, from, length)) found.add(this.#names.slice(from, from + length));
    }
    return [...found];
  }

  /** Optimal string alignment, given up as soon as a whole row is too far. */
  #isNear(word: string, from: number, length: number): boolean {
    let [before, last, row] = this.#rows as [Uint8Array, Uint8Array, Uint8Array];
    for (let j = 0; j <= length; j += 1) last[j] = j;
    for (let i = 1; i <= word.length; i += 1) {
      const unit = word.charCodeAt(i - 1);
      let best = (row[0] = i);
      for (let j = 1; j <= length; j += 1) {
        const other = this.#names.charCodeAt(from + j - 1);
        const replaced = (last[j - 1] ?? 0) + (unit === other ? 0 : 1);
        let cost = Math.min(replaced, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
        const isSwap =
          i > 1 && j > 1 && unit === this.#names.charCodeAt(from + j - 2) && other === word.charCodeAt(i - 2);
        if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
        row[j] = cost;
        if (cost < best) best = cost;
      }
      if (best > most) return false;
      [before, last, row] = [last, row, before];
    }
    return (last[length] ?? most + 1) <= most;
  }
}

function isLatin(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const unit = text.charCodeAt(i);
    if (unit !== 32 && (unit < 97 || unit > 122)) return false;
  }
  return true;
}

function lettersOf(text: string, from: number, to: number): number {
  let bits = 0;
  for (let i = from; i < to; i += 1) bits |= 1 << (text.charCodeAt(i) & 31);
  return bits;
}

function bitsOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
