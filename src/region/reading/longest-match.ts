import type { NameTable } from '../knowledge/name-table.ts';
import { gaps } from '../text/gaps.ts';
import { joinedHash, withUnit } from '../text/hash.ts';
import type { Token, Tokens } from '../text/tokens.ts';

/** An entry of a table found in a text, and the last word it covers. */
export type Match = { readonly entry: number; readonly last: number };

/** Words in one name or cue at most. */
const longest = 10;

/** The longest entry that begins at a word. */
export function longestMatch(tokens: Tokens, table: NameTable, first: number): Match | undefined {
  const token = tokens.list[first];
  return token === undefined ? undefined : matchFrom(tokens, table, first, token.from, token.hash);
}

/**
 * The longest entry that begins at `from`, inside the word `first`; `rest` is the hash of what is left of the
 * word.
 */
export function matchFrom(
  { list, folded }: Tokens,
  table: NameTable,
  first: number,
  from: number,
  rest: number,
): Match | undefined {
  let hash = rest;
  let last = first;
  let found: Match | undefined;
  for (let token = list[first]; token !== undefined; token = list[last]) {
    if (last > first) {
      if (last - first >= longest || (!joins(token.gap) && !isDoubled(folded, list[last - 1], token)))
        return found;
      hash = joinedHash(withUnit(hash, space), token.hash, token.to - token.from);
    }
    const entry = table.find(folded, from, token.to, hash);
    if (entry >= 0) found = { entry, last };
    if (!table.mayContinue(hash)) return found;
    last += 1;
  }
  return found;
}

const space = 32;

const apart = gaps.stop | gaps.comma | gaps.paren | gaps.colon | gaps.slash | gaps.at | gaps.dot | gaps.hash;

/** `EE.UU.`, `FF. AA.`: a Spanish plural, each letter twice. */
function isDoubled(folded: string, one: Token | undefined, { from, to, shape }: Token): boolean {
  if (shape !== 'upper' || one?.shape !== 'upper' || to - from !== 2 || one.to - one.from !== 2) return false;
  return folded[from] === folded[from + 1] && folded[one.from] === folded[one.from + 1];
}

/** Whether two words with this gap between them can be one name. */
function joins(gap: number): boolean {
  return (gap & apart) === 0;
}
