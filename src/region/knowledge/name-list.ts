import { finish, joinedHash, withUnit } from '../text/hash.ts';
import { isUnspacedUnit } from '../text/units.ts';
import { HashFilter } from './hash-filter.ts';

const space = 32;

/** Few runs of so many units begin a name. */
export const begunRun = 2;

/** Names on their way into a `NameTable`: pieces of one string, each with a number. */
export class NameList {
  readonly names: string;
  readonly from: Int32Array;
  readonly length: Uint8Array;
  readonly value: Int32Array;
  /** Finished. */
  readonly hash: Int32Array;
  /** Every beginning of a name that ends before a space or, in scripts without, after `begunRun` units. */
  readonly beginnings: HashFilter;
  /** Names that one thinks of even when they are mistyped. */
  readonly known: HashFilter;
  /** Every end of a name that begins after a space. */
  readonly ends: HashFilter;
  count = 0;

  /** `capacity` is the most names that will be added. */
  constructor(names: string, capacity: number) {
    this.names = names;
    this.from = new Int32Array(capacity);
    this.length = new Uint8Array(capacity);
    this.value = new Int32Array(capacity);
    this.hash = new Int32Array(capacity);
    this.beginnings = new HashFilter(capacity / 4);
    this.ends = new HashFilter(capacity / 4);
    this.known = new HashFilter(capacity / 2);
  }

  /**
   * Adds the name that begins at `from` and ends before a tab or a line break, and returns where that is. One
   * name may be added with several values; `isKnown` is for `known`.
   */
  add(from: number, value: number, isKnown = true): number {
    const runEnd = isUnspacedUnit(this.names.charCodeAt(from)) ? from + begunRun : -1;
    let hash = 0;
    let to = from;
    let firstSpace = -1;
    for (let unit = this.names.charCodeAt(to); unit >= space; unit = this.names.charCodeAt(to)) {
      if (unit === space || to === runEnd) this.beginnings.add(finish(hash));
      if (unit === space && firstSpace < 0) firstSpace = to;
      hash = withUnit(hash, unit);
      to += 1;
    }
    this.from[this.count] = from;
    this.length[this.count] = to - from;
    this.value[this.count] = value;
    const finished = finish(hash);
    this.hash[this.count] = finished;
    if (isKnown) this.known.add(finished);
    this.count += 1;
    if (firstSpace >= 0) this.#addEnds(firstSpace, to);
    return to;
  }

  #addEnds(firstSpace: number, end: number): void {
    let hash = 0;
    for (let at = end - 1; at >= firstSpace; at -= 1) {
      const unit = this.names.charCodeAt(at);
      if (unit === space) this.ends.add(finish(hash));
      hash = joinedHash(unit, hash, end - 1 - at);
    }
  }
}
