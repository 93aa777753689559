import { finish, hashOf, withUnit } from '../text/hash.ts';
import { HashFilter } from './hash-filter.ts';
import { begunRun, NameList } from './name-list.ts';

/**
 * A hash table from folded names to numbers that lives in typed arrays: a few bytes a name, nothing for the
 * garbage collector, no string made to ask it.
 */
export class NameTable {
  readonly #names: string;
  readonly #from: Int32Array;
  readonly #length: Uint8Array;
  readonly #value: Int32Array;
  readonly #hash: Int32Array;
  readonly #beginnings: HashFilter;
  readonly #ends: HashFilter;
  readonly #known: HashFilter;
  readonly #mask: number;
  /** Entries by hash, counted from 1; 0: none. */
  readonly #slots: Int32Array;
  /** The next entry of the same name, counted from 1. */
  readonly #next: Int32Array;
  /** Small enough for the processor's cache: most questions end here. */
  readonly #held: HashFilter;

  /** Takes the list over. All names are placed at once, which is twice as quick as one by one. */
  constructor(list: NameList) {
    const size = 2 ** Math.ceil(Math.log2(list.count * 1.6 + 16));
    this.#names = list.names;
    this.#from = list.from;
    this.#length = list.length;
    this.#value = list.value;
    this.#hash = list.hash;
    this.#beginnings = list.beginnings;
    this.#ends = list.ends;
    this.#known = list.known;
    this.#mask = size - 1;
    this.#slots = new Int32Array(size);
    this.#next = new Int32Array(list.count);
    this.#held = new HashFilter(list.count);
    for (let entry = 0; entry < list.count; entry += 1) this.#held.add(list.hash[entry] ?? 0);

    for (let entry = 0; entry < list.count; entry += 1) this.#place(entry);
  }

  /** The first entry of the name `text[from..to)`, or -1; `hash` is its hash. */
  find(text: string, from: number, to: number, hash = hashOf(text, from, to)): number {
    const finished = finish(hash);
    if (!this.#held.has(finished)) return -1;
    return this.#entryAt(this.#slotOf(finished, text, from, to - from));
  }

  /** Whether there may be a name of this hash. One answer in fifty is a wrong yes. */
  mayHold(hash: number): boolean {
    return this.#held.has(finish(hash));
  }

  /** Whether there may be a name of this hash that one thinks of though it is mistyped. May say yes in error. */
  mayBeMeant(hash: number): boolean {
    return this.#known.has(finish(hash));
  }

  /** Whether longer names may begin with the words of this hash. May say yes in error as well. */
  mayContinue(hash: number): boolean {
    return this.#beginnings.has(finish(hash));
  }

  /** Whether longer names may end in the words of this hash. The same again. */
  mayEnd(hash: number): boolean {
    return this.#ends.has(finish(hash));
  }

  /**
   * Where the longest name that begins at `from` and has at least `least` units ends, or -1. For scripts
   * without spaces: nothing is asked of where words end.
   */
  longestRun(text: string, from: number, limit: number, least: number): number {
    let hash = 0;
    let found = -1;
    for (let to = from + 1; to <= limit; to += 1) {
      hash = withUnit(hash, text.charCodeAt(to - 1));
      if (to - from >= least && this.find(text, from, to, hash) >= 0) found = to;
      if (to - from === begunRun && !this.mayContinue(hash)) return found;
    }
    return found;
  }

  /** The next entry of the same name, or -1. */
  next(entry: number): number {
    return (this.#next[entry] ?? 0) - 1;
  }

  value(entry: number): number {
    return this.#value[entry] ?? -1;
  }

  #place(entry: number): void {
    const from = this.#from[entry] ?? 0;
    const slot = this.#slotOf(this.#hash[entry] ?? 0, this.#names, from, this.#length[entry] ?? 0);
    const first = this.#entryAt(slot);
    if (first < 0) this.#slots[slot] = entry + 1;
    else this.#append(first, entry);
  }

  #append(first: number, entry: number): void {
    let last = first;
    for (let next = this.next(last); next >= 0; next = this.next(last)) last = next;
    this.#next[last] = entry + 1;
  }

  /** The slot that holds a name, or the free one where it belongs. */
  #slotOf(hash: number, text: string, from: number, length: number): number {
    let slot = hash & this.#mask;
    for (let entry = this.#entryAt(slot); entry >= 0; entry = this.#entryAt(slot)) {
      if (this.#hash[entry] === hash && this.#holds(entry, text, from, length)) break;
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  #entryAt(slot: number): number {
    return (this.#slots[slot] ?? 0) - 1;
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

/** A table of these names; the value of an entry is its place in the list, unless it is told. */
export function nameTableOf(names: readonly string[], values?: readonly number[]): NameTable {
  const list = new NameList(names.map((name) => `${name}\n`).join(''), names.length);
  let at = 0;
  for (const i of names.keys()) at = list.add(at, values?.[i] ?? i) + 1;
  return new NameTable(list);
}
