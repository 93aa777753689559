import { hashOf } from './hash.ts';
import type { PlacedWord, Token, Tokens } from './tokens.ts';

/**
 * At most this many words of a text are read, and as many characters of them folded: some letters unfold to a
 * dozen. Prose that is read at all has less of both; what has more is no post.
 */
const mostWords = 10_000;
const mostCharacters = 40_000;

/** Collects the words of a text and knows where each lies in the folded text. */
export class WordList {
  readonly #list: Token[] = [];
  readonly #words: string[] = [];
  #at = 0;

  get isEmpty(): boolean {
    return this.#list.length === 0;
  }

  get isFull(): boolean {
    return this.#list.length >= mostWords || this.#at >= mostCharacters;
  }

  add(word: string, { start, end, gap, shape, unspaced }: PlacedWord): void {
    const from = this.#at;
    const to = from + word.length;
    const hash = hashOf(word, 0, word.length);
    this.#list.push({ start, end, from, to, gap, shape, unspaced, hash });
    this.#words.push(word);
    this.#at = to + 1;
  }

  /** The collected words as those of this text. */
  of(text: string): Tokens {
    return { text, folded: this.#words.join(' '), words: this.#words, list: this.#list };
  }
}
