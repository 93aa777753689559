import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { foldedWords } from '../../text/tokens.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { isOfUsers } from '../lists/users.ts';

/** Words from who pays to the place. */
const reach = 5;

/**
 * Which places are those of the purse: `budget sits in Melbourne, sites in Melbourne and Manchester`. Where
 * users are told, `users in Taipei, money from New York`, they say more.
 */
export function pursesOf(reading: Reading, mentions: readonly Mention[]): readonly boolean[] {
  if (mentions.some((mention) => isOfUsers(reading, mention.first - 2) && !holdsPurse(reading, mention)))
    return mentions.map(() => false);
  const holders = mentions.filter((mention) => holdsPurse(reading, mention));
  const named = new Set(holders.map((mention) => nameOf(reading, mention)));
  return mentions.map((mention) => named.size > 0 && named.has(nameOf(reading, mention)));
}

function nameOf({ tokens }: Reading, { first, last }: Mention): string {
  return foldedWords(tokens, first, last);
}

function holdsPurse(reading: Reading, { first }: Mention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (purses.has(wordAt(reading, at))) return true;
    if ((cueAt(reading, at) & (cues.preposition | cues.filler | cues.headquarters | cues.join)) === 0)
      return false;
  }
  return false;
}

const purses = wordSet('budget budgets funding money purse presupuesto orcamento');
