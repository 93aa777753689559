/**
 * Folding makes spellings comparable: `Zürich`, `ZURICH` and `zurich` fold to the same key. Letters that
 * Unicode does not decompose are written out; marks of Indic and South-East Asian scripts carry meaning
 * and stay.
 */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  return isAscii(lower) ? lower : foldBeyondAscii(lower);
}

const writtenOut: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ə: 'a',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي',
  ک: 'ك',
  ی: 'ي',
  ё: 'е',
};

/** Letters of other scripts that folding leaves as they are. A look at them is quicker than four passes. */
const asTheyAre =
  /^[\u03b1-\u03c9\u0430-\u0438\u043a-\u044f\u05d0-\u05ea\u0621\u0628\u062a-\u063a\u0641-\u0648ぁ-ゖァ-ヺー一-鿿가-힣]+$/u;

function foldBeyondAscii(lower: string): string {
  if (asTheyAre.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f\u064b-\u065f\u0670\u0640\u05b0-\u05c7\u200b-\u200f]/gu, '')
    .normalize('NFC')
    .replaceAll(/[ßøłđðþæœıħŋəأإآةىکیё]/gu, (letter) => writtenOut[letter] ?? letter);
}

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) if (text.charCodeAt(i) > 127) return false;
  return true;
}
