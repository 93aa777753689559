/**
 * Says of most hashes at once that they were never added; of one in fifty others, wrongly, that they may have
 * been. Two bits of one 32-bit cell stand for a hash, so that a question reads memory once.
 */
export class HashFilter {
  readonly #cells: Int32Array;
  readonly #mask: number;

  /** For so many hashes, or nearly so: half a cell for each. */
  constructor(hashes: number) {
    const cells = 2 ** Math.max(0, Math.round(Math.log2(hashes)) - 1);
    this.#cells = new Int32Array(cells);
    this.#mask = cells - 1;
  }

  /** Adds a hash; it has to be `finish`ed. */
  add(hash: number): void {
    const cell = hash & this.#mask;
    this.#cells[cell] = (this.#cells[cell] ?? 0) | bitsOf(hash);
  }

  has(hash: number): boolean {
    const bits = bitsOf(hash);
    return ((this.#cells[hash & this.#mask] ?? 0) & bits) === bits;
  }
}

/** The highest bits: the lowest choose the cell. */
function bitsOf(hash: number): number {
  return (1 << (hash >>> 27)) | (1 << ((hash >>> 22) & 31));
}
