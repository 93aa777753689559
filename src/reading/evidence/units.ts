import { fold } from '../words.ts';
import { kindOf } from './kinds.ts';

/** A word, number, name or mark of a sentence. */
export type Unit = {
  /** Folded; `§name` and `§number` stand for all of their sort. */
  readonly word: string;
  /** Its kind, or the word itself. */
  readonly kind: string;
  /** Offsets in the sentence. */
  readonly start: number;
  readonly end: number;
};

const pattern =
  /§\w+|[\p{Script=Latin}\p{M}'’]+|\d+|[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}ー]+|:[a-z_+-]{1,40}:|[?!:~+/&]|\p{Extended_Pictographic}/gu;
const unspaced = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}\p{Script=Hangul}]/u;

/** The units of a sentence in order. */
export function unitsOf(sentence: string): readonly Unit[] {
  return [...sentence.matchAll(pattern)].map(({ 0: text, index }, place) => {
    const span = { start: index, end: index + text.length };
    if (/^\d/.test(text)) return { word: '§number', kind: '§number', ...span };
    const word = fold(text);
    const kind = /^\p{L}/u.test(word) ? kindOf(word) : undefined;
    // A capital that does not begin the sentence marks a name, in most languages.
    const isName = kind === undefined && place > 0 && /^\p{Lu}/u.test(text);
    return isName ? { word: '§name', kind: '§name', ...span } : { word, kind: kind ?? word, ...span };
  });
}

/** Whether a unit is a run of a script without spaces, whose words are not known. */
export function isUnspaced({ word }: Unit): boolean {
  return unspaced.test(word);
}
