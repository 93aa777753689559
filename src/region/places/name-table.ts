import { finish, hashOf, mix, seed } from './hash.ts';

/** Filter bits for every slot: at four, one question in twelve passes in error and is answered by the slots. */
const bitsPerSlot = 4;

/**
 * A hash table from folded names to numbers that lives in typed arrays: a few bytes a name, nothing for the
 * garbage collector, no string made to ask it. All names are pieces of one string, `names`.
 */
export class NameTable {
  readonly #names: string;
  readonly #mask: number;
  readonly #slots: Int32Array;
  readonly #from: Int32Array;
  readonly #length: Uint8Array;
  readonly #value: Int32Array;
  /** The next entry of the same name, or -1. */
  readonly #next: Int32Array;
  /** Bits of the hashes of every beginning of a name that ends before a space. */
  readonly #beginnings: Uint32Array;
  /** One bit for every name, small enough for the processor's cache: most questions end here. */
  readonly #filter: Uint32Array;
  #count = 0;

  /** `capacity` is the most names that will be added. */
  constructor(names: string, capacity: number) {
    this.#names = names;
    const size = 2 ** Math.ceil(Math.log2(capacity * 1.6 + 16));
    this.#mask = size - 1;
    this.#slots = new Int32Array(size).fill(-1);
    this.#from = new Int32Array(capacity);
    this.#length = new Uint8Array(capacity);
    this.#value = new Int32Array(capacity);
    this.#next = new Int32Array(capacity);
    this.#filter = new Uint32Array((size * bitsPerSlot) >> 5);
    this.#beginnings = new Uint32Array(Math.max(1, size >> 5));
  }

  /** Adds the piece `from`..`to` of `names`; one name may be added with several values. */
  add(from: number, to: number, value: number): void {
    let hash = seed;
    for (let i = from; i < to; i += 1) {
      const unit = this.#names.charCodeAt(i);
      if (unit === 32) this.#markBeginning(hash);
      hash = mix(hash, unit);
    }
    const entry = this.#count;
    this.#count += 1;
    this.#from[entry] = from;
    this.#length[entry] = to - from;
    this.#value[entry] = value;
    this.#next[entry] = -1;
    this.#link(hash, entry);
  }

  /** The first entry of the name `text[from..to)`, or -1. */
  find(text: string, from: number, to: number): number {
    return this.#probe(hashOf(text, from, to, seed), text, from, to - from);
  }

  /**
   * The first entry of a word with a splice: `drop` units left out at `at`, and `unit` put there unless it
   * is 0. Spelling correction asks hundreds of these; none of them makes a string, and `begun` is the hash of
   * what stands before `at`.
   */
  findSpliced(word: string, at: number, drop: number, unit: number, begun: number): number {
    let hash = begun;
    if (unit !== 0) hash = mix(hash, unit);
    for (let i = at + drop; i < word.length; i += 1) hash = mix(hash, word.charCodeAt(i));
    if (!this.#isMarked(hash)) return -1;
    let slot = finish(hash) & this.#mask;
    for (let held = this.#slots[slot] ?? -1; held >= 0; held = this.#slots[slot] ?? -1) {
      if (this.#holdsSpliced(held, word, at, drop, unit)) return held;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  /** Whether some longer name begins with the words `text[from..to)`. May rarely say yes in error. */
  mayContinue(text: string, from: number, to: number): boolean {
    return this.#begins(hashOf(text, from, to, seed));
  }

  /**
   * The number of words in the longest name that begins at `from`, or 0; `end(n)` is where the n-th word ends,
   * or -1 when no name may reach so far. Every unit is hashed once.
   */
  longest(text: string, from: number, end: (words: number) => number): number {
    let hash = seed;
    let at = from;
    let found = 0;
    for (let words = 1; ; words += 1) {
      const to = end(words);
      if (to < 0) return found;
      hash = hashOf(text, at, to, hash);
      at = to;
      if (this.#probe(hash, text, from, to - from) >= 0) found = words;
      if (!this.#begins(hash)) return found;
    }
  }

  /** Where the longest name that begins at `from` and has at least `least` units ends, or -1; no spaces asked. */
  longestRun(text: string, from: number, limit: number, least: number): number {
    let hash = seed;
    let found = -1;
    for (let to = from + 1; to <= limit; to += 1) {
      hash = mix(hash, text.charCodeAt(to - 1));
      if (to - from >= least && this.#probe(hash, text, from, to - from) >= 0) found = to;
    }
    return found;
  }

  #begins(hash: number): boolean {
    const bit = finish(hash) & this.#mask;
    return ((this.#beginnings[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  next(entry: number): number {
    return this.#next[entry] ?? -1;
  }

  value(entry: number): number {
    return this.#value[entry] ?? -1;
  }

  #markBeginning(hash: number): void {
    const bit = finish(hash) & this.#mask;
    this.#beginnings[bit >> 5] = (this.#beginnings[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  #link(hash: number, entry: number): void {
    this.#mark(hash);
    let slot = finish(hash) & this.#mask;
    for (let held = this.#slots[slot] ?? -1; held >= 0; held = this.#slots[slot] ?? -1) {
      if (this.#holds(held, this.#names, this.#from[entry] ?? 0, this.#length[entry] ?? 0)) {
        this.#append(held, entry);
        return;
      }
      slot = (slot + 1) & this.#mask;
    }
    this.#slots[slot] = entry;
  }

  #append(first: number, entry: number): void {
    let last = first;
    for (let next = this.next(last); next >= 0; next = this.next(last)) last = next;
    this.#next[last] = entry;
  }

  #mark(hash: number): void {
    const bit = this.#bitOf(hash);
    this.#filter[bit >> 5] = (this.#filter[bit >> 5] ?? 0) | (1 << (bit & 31));
  }

  #isMarked(hash: number): boolean {
    const bit = this.#bitOf(hash);
    return ((this.#filter[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }

  #bitOf(hash: number): number {
    return finish(hash) & (this.#mask * bitsPerSlot + bitsPerSlot - 1);
  }

  #probe(hash: number, text: string, from: number, length: number): number {
    if (!this.#isMarked(hash)) return -1;
    let slot = finish(hash) & this.#mask;
    for (let held = this.#slots[slot] ?? -1; held >= 0; held = this.#slots[slot] ?? -1) {
      if (this.#holds(held, text, from, length)) return held;
      slot = (slot + 1) & this.#mask;
    }
    return -1;
  }

  #holdsSpliced(entry: number, word: string, at: number, drop: number, unit: number): boolean {
    const put = unit === 0 ? 0 : 1;
    if (this.#length[entry] !== word.length - drop + put) return false;
    const own = this.#from[entry] ?? 0;
    for (let i = 0; i < at; i += 1) if (this.#names.charCodeAt(own + i) !== word.charCodeAt(i)) return false;
    if (put === 1 && this.#names.charCodeAt(own + at) !== unit) return false;
    for (let i = at + drop; i < word.length; i += 1) {
      if (this.#names.charCodeAt(own + i - drop + put) !== word.charCodeAt(i)) return false;
    }
    return true;
  }

  #holds(entry: number, text: string, from: number, length: number): boolean {
    if (this.#length[entry] !== length) return false;
    const own = this.#from[entry] ?? 0;
    for (let i = 0; i < length; i += 1) {
      if (this.#names.charCodeAt(own + i) !== text.charCodeAt(from + i)) return false;
    }
    return true;
  }
}
