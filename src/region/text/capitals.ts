import { joinedHash, withUnit } from '../places/hash.ts';
import type { NameTable } from '../places/name-table.ts';
import type { Token, Tokens } from './tokens.ts';

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
