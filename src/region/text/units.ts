/** Classes of UTF-16 code units, as plain comparisons: the tokenizer asks for every unit of a text. */

/** A unit words are made of: letters, marks and digits of any script. */
export function isWordUnit(unit: number): boolean {
  if (unit < 128) return isAsciiWord(unit);
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba;
  if (unit === 0xd7 || unit === 0xf7) return false;
  if (unit < 0x0589) return true;
  return !isPunctuationBeyondLatin(unit);
}

function isAsciiWord(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}

const singlePunctuation: ReadonlySet<number> = new Set([
  0x0589, 0x05be, 0x05c0, 0x05c3, 0x05f3, 0x05f4, 0x060c, 0x061b, 0x061f, 0x066a, 0x066b, 0x066c, 0x066d,
  0x06d4, 0x0964, 0x0965, 0x0f0b, 0x0f0d, 0x104a, 0x104b, 0x10fb, 0x17d4, 0x17d5, 0x30fb, 0xfeff,
]);

function isPunctuationBeyondLatin(unit: number): boolean {
  if (unit < 0x2000) return singlePunctuation.has(unit);
  // General punctuation up to symbols; the zero-width joiners stay inside words.
  if (unit <= 0x2bff) return unit !== 0x200c && unit !== 0x200d;
  if (unit >= 0x2e00 && unit <= 0x2e7f) return true;
  if (unit >= 0x3000 && unit <= 0x303f) return unit !== 0x3005;
  if (unit >= 0xd800 && unit <= 0xf8ff) return true;
  if (unit >= 0xfe30) return isFullWidthPunctuation(unit);
  return singlePunctuation.has(unit);
}

function isFullWidthPunctuation(unit: number): boolean {
  if (unit <= 0xfe6f || unit >= 0xffe0) return true;
  if (unit < 0xff01) return singlePunctuation.has(unit);
  const ascii = unit - 0xfee0;
  return unit <= 0xff65 && !(ascii < 128 && isAsciiWord(ascii));
}

/** Scripts written without spaces, or with particles stuck to the word: names are looked for inside words. */
export function isUnspacedUnit(unit: number): boolean {
  if (unit < 0x0e00) return false;
  if (unit <= 0x0eff) return true;
  if (unit >= 0x1000 && unit <= 0x109f) return true;
  if (unit >= 0x1780 && unit <= 0x17ff) return true;
  return (
    (unit >= 0x3005 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7af) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

export function isHangulUnit(unit: number): boolean {
  return unit >= 0xac00 && unit <= 0xd7af;
}
