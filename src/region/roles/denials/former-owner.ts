import type { Mention } from '../../places/mention.ts';
import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';

/** Words from the parting to the owner's place. */
const reach = 7;

/** `sold by its Japanese owner`, `spun off from a French group`: whose it was is not where it is. */
export function isFormerOwner(reading: Reading, { first, last }: Mention): boolean {
  if (!isOwner(reading, last + 1)) return false;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, partings)) return true;
  }
  return false;
}

/** `owner`, `parent company`, `mother house`. */
function isOwner(reading: Reading, at: number): boolean {
  return (gapAt(reading, at) & ~(gaps.space | gaps.hyphen)) === 0 && owners.has(wordAt(reading, at));
}

const owners = wordSet(
  'owner owners parent parents mother group holding holdings investor investors shareholder shareholders conglomerate mutter konzern eigentumer groupe grupo gruppo maison',
);
const partings = phraseSetOf(`
sold_by divested_by divested_from spun_off spun_out carved_out bought_out split_from split_off separated_from independent_from independent_of
freed_from no_longer_part no_longer_owned no_longer_belongs not_part_of released_by demerged_from let_go_by parted_from parted_with broke_away
abgespalten_von verkauft_von vendu_par vendue_par cede_par vendida_por vendido_por venduta_da
`);
