import type { Mention } from '../../places/mention.ts';
import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps, isDash } from '../../text/gaps.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';

/** Words from the place to what is said of it: `the foundation from Seattle that pays for …`. */
const reach = 3;

/**
 * `Madrid just pays`, `a foundation from Seattle pays for this project`: whose money it is, not who is
 * served.
 */
export function isPayer(reading: Reading, { last }: Mention): boolean {
  for (let at = last + 1; at <= last + reach; at += 1) {
    if (gapAt(reading, at) !== gaps.space) return false;
    if (beginsPhrase(reading.tokens, at, payings) || paysOnly(reading, at)) return true;
  }
  return false;
}

/** `a British group pays, Brisbane uses it`: and that is all it does. */
function paysOnly(reading: Reading, at: number): boolean {
  if (wordAt(reading, at) !== 'pays' || wordAt(reading, at - 1) === 'and') return false;
  const gap = gapAt(reading, at + 1);
  return (gap & (gaps.comma | gaps.stop)) !== 0 || isDash(gap);
}

const payings = phraseSetOf(`
as_billing as_the_billing is_the_billing is_only_the_billing on_paper buys_from buys_frm buys_through_us foots_the pays_the_licences pays_the_licenses pays_the_seats holds_the_contract only_holds
just_approves only_approves merely_approves only_approve just_approve only_releases_the_budget just_pays only_pays merely_pays pays_for_this pays_for_it pays_for_the pays_for_everything pays_the_bill pays_the_bills foots_the_bill
picks_up_the_bill picks_up_the_tab just_signs only_signs merely_signs just_sign only_sign merely_sign just_pay only_pay funds_it funds_this funds_the just_funds only_funds
zahlt_nur paie_seulement ne_fait_que_payer solo_paga so_paga paga_soltanto
`);
