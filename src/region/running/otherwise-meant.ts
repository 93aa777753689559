import type { Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Name } from '../text/read-names.ts';
import type { Reading } from '../text/reading.ts';
import { foldedWords } from '../text/tokens.ts';

/** Words that are names of places, and mean something else here: everyday words, months, points of the compass. */
export function isOtherwiseMeant(reading: Reading, mention: Mention): boolean {
  return isWord(reading, mention) || isDate(reading, mention) || isDirection(reading, mention);
}

/** `a quarter`, `on sale`, `a turkey farm`: in small letters amid capitals an everyday word is no place. */
function isWord(reading: Reading, { last, name, place }: Mention): boolean {
  const token = reading.tokens.list[last];
  if (token?.shape !== 'lower' || !reading.cased || (token.gap & gaps.hash) !== 0) return false;
  return place.kind !== 'people' && (name.common || place.kind !== 'city');
}

/** `SANTIAGO, March 4`. */
export function isDate({ tokens }: Reading, { first, last }: Pick<Name, 'first' | 'last'>): boolean {
  return (
    /^(?:march|mar|may|august|april)$/u.test(foldedWords(tokens, first, last)) &&
    /^\d{1,2}$/u.test(foldedWords(tokens, last + 1, last + 1))
  );
}

/** `Wooroloo, NE of Perth`, `Mandi, NH-3`: a point of the compass or a road, and no state. */
function isDirection({ tokens }: Reading, { last }: Mention): boolean {
  if (tokens.list[last]?.shape !== 'upper') return false;
  if (tokens.list[last + 1]?.gap === gaps.hyphen) return /\d/u.test(foldedWords(tokens, last + 1, last + 1));
  return points.has(foldedWords(tokens, last, last)) && foldedWords(tokens, last + 1, last + 1) === 'of';
}

const points: ReadonlySet<string> = new Set(['ne', 'nw', 'se', 'sw']);
