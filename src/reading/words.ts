/** A run of letters and digits. `folded` is lower-case without accents; `start` and `end` are offsets. */
export type Word = {
  readonly raw: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
};

/**
 * Lower-case, without accents, and exactly as long as the text, so that an offset in one is an offset in
 * the other. Expects composed text (`normalize('NFC')`).
 */
export function fold(text: string): string {
  return text.replaceAll(/[^\u0020-\u0040\u005b-\u007e]/g, foldUnit).replaceAll('’', "'");
}

function foldUnit(unit: string): string {
  const bare = unit
    .normalize('NFD')
    .replaceAll(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  return bare.length === 1 ? bare : unit;
}

/**
 * The words in order. Latin letters end a word of another script, so that `Softcatのお客様` starts with the
 * word `Softcat`.
 */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{Script=Latin}\p{M}\p{N}]+|[\p{L}\p{M}]+/gu)].map(({ 0: raw, index }) => ({
    raw,
    folded: fold(raw),
    start: index,
    end: index + raw.length,
  }));
}
