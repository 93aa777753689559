import type { NameTable } from '../knowledge/name-table.ts';
import { joinedHash, withUnit } from '../text/hash.ts';
import type { Token, Tokens } from '../text/tokens.ts';

/** The entry of a word that only capitals mean: `!` stands before it in the tables. */
export function entryOfCapitals(
  { folded }: Pick<Tokens, 'folded'>,
  table: NameTable,
  { from, to, hash }: Token,
): number {
  if (!table.mayHold(joinedHash(exclamation, hash, to - from))) return -1;
  const key = `!${folded.slice(from, to)}`;
  return table.find(key, 0, key.length);
}

const exclamation = withUnit(0, 33);
