import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { cues } from '../../words/cues.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';
import type { Role } from '../role.ts';

/** Words from what a sentence is about to its place. */
const reach = 10;

/**
 * `The slides are from a workshop in Leeds`, `Their steering committee meets in Lima`: what a sentence is
 * about is nobody who is served, and may be anywhere. Only where another place is told; `roles` is changed in
 * place.
 */
export function doubtBackground(
  reading: Reading,
  mentions: readonly Mention[],
  roles: (Role | undefined)[],
): void {
  if (mentions.length < 2) return;
  const isBackground = mentions.map(
    (mention, i) => isPlain(roles[i]) && (isOfBackground(reading, mention) || isSettled(reading, mention)),
  );
  const isElsewhere = mentions.some((_, i) => isBackground[i] === false && roles[i] !== 'aside');
  if (!isElsewhere) return;
  for (const [i, isOne] of isBackground.entries()) if (isOne) roles[i] = 'hint';
}

function isPlain(role: Role | undefined): boolean {
  return role === undefined || role === 'mentioned' || role === 'site';
}

/** `the Lyon team already has GitLab` */
function isSettled(reading: Reading, { last }: Mention): boolean {
  return beginsPhrase(reading.tokens, last + 2, settled) && (gapAt(reading, last + 1) & ~gaps.space) === 0;
}

const settled = phraseSetOf('already_has already_have already_uses already_use already_runs already_bought');

function isOfBackground(reading: Reading, { first }: Mention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, subjects)) return true;
    if ((cueAt(reading, at) & (cues.customer | cues.site)) !== 0) return false;
  }
  return false;
}

const subjects = phraseSetOf(`
  suppliers slides template templates recording price_list legal_review legal_department security_is steering_committee the_board_meets
  investor investors shareholder shareholders auditor auditors their_erp ticket_was opportunity_owner account_owner deal_owner sister_company_in
  another_csa same_partner first_idea procurement payroll works_council founders competitor competitors csa_from csa_in partner_manager channel_manager alliance_manager newsletter blog podcast
`);
