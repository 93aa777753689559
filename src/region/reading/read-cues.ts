import type { NameTable } from '../knowledge/name-table.ts';
import type { Token, Tokens } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';
import { isArticle } from './article.ts';
import { entryOfCapitals } from './capitals.ts';
import { longestMatch } from './longest-match.ts';

/** Bits of `cues` for each word; a phrase marks its first and last word. `cased`: capitals carry meaning. */
export function readCues(tokens: Tokens, table: NameTable, cased: boolean): Int32Array {
  const bits = new Int32Array(tokens.list.length);
  for (let first = 0; first < tokens.list.length; first += 1) {
    const token = tokens.list[first];
    const match = longestMatch(tokens, table, first);
    if (token === undefined) continue;
    bits[first] = (bits[first] ?? 0) | abbreviationCue(tokens, table, token);
    if (match === undefined) continue;
    const { entry, last } = match;
    const value = isArticle(tokens, first) ? table.value(entry) & ~cues.preposition : table.value(entry);
    bits[first] = (bits[first] ?? 0) | (cased && isCode(token) ? value & ~smallWords : value);
    if (last > first)
      bits[last] = (bits[last] ?? 0) | value | (cueOf(tokens, table, last) & cues.preposition);
    first = last;
  }
  return bits;
}

/** The bits of a single word. */
function cueOf({ folded, list }: Tokens, table: NameTable, at: number): number {
  const token = list[at];
  const entry = token === undefined ? -1 : table.find(folded, token.from, token.to, token.hash);
  return entry < 0 ? 0 : table.value(entry);
}

/** `Omaha, NE and …`: two capitals among small letters are no `ne`, `or`, `in`. */
function isCode({ from, to, shape }: Token): boolean {
  return shape === 'upper' && to - from === 2;
}

const smallWords = cues.negation | cues.join | cues.preposition | cues.filler;

/** Capitals, and plurals such as `SIs`. */
function abbreviationCue(tokens: Tokens, table: NameTable, token: Token): number {
  if (token.to - token.from > 5 || (token.shape !== 'upper' && token.shape !== 'mixed')) return 0;
  const entry = entryOfCapitals(tokens, table, token);
  return entry < 0 ? 0 : table.value(entry);
}
