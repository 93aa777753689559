import type { Mention } from '../../places/mention.ts';
import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { beginsPhrase, phraseSetOf } from '../../words/phrase-set.ts';

/** Words from a region to what it says, and what it then says. */
const toVerb = 4;
const reach = 6;

/** `AMER said it isn't theirs`, `came from EMEA by mistake`: those who sent it on are not those who serve. */
export function isDisowned(reading: Reading, mention: Mention): boolean {
  const { last, place } = mention;
  const isRegion = place.kind === 'area';
  return (
    isMistake(reading, last, isRegion ? 3 : 1) ||
    (isRegion && (refuses(reading, last) || pointsAway(reading, last))) ||
    isOnlyFlagged(reading, mention) ||
    isLeftover(reading, last) ||
    isSender(reading, mention) ||
    isSentBack(reading, last)
  );
}

/** `raised by AMER, meant for Oman`, `sent here by the Paris team`: who passes it on. */
function isSender(reading: Reading, { first, last, place }: Mention): boolean {
  if (place.kind !== 'area' && !desks.has(wordAt(reading, last + 1))) return false;
  const the = wordAt(reading, first - 1) === 'the' ? 1 : 0;
  const by = first - 1 - the;
  if (by < 1 || wordAt(reading, by) !== 'by') return false;
  return (
    sent.has(wordAt(reading, by - 1)) ||
    (wordAt(reading, by - 1) === 'here' && sent.has(wordAt(reading, by - 2)))
  );
}

const sent = wordSet(
  'raised logged filed opened escalated submitted sent forwarded flagged passed reported introduced referred',
);

/** `says 'APAC-Renewal' but that's a leftover of the template`: what nobody wrote of this request. */
function isLeftover(reading: Reading, last: number): boolean {
  let isTurned = false;
  for (let at = last + 1; at <= last + toLeftover; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    isTurned ||= turns.has(wordAt(reading, at));
    if (isTurned && beginsPhrase(reading.tokens, at, leftovers)) return true;
  }
  return false;
}

const toLeftover = 9;
const turns = wordSet('but which that it ignore');
const leftovers = phraseSetOf(`
  leftover left_over a_relic a_copy_paste copy_paste copy_and_paste a_typo a_mistake an_error the_template is_wrong that_wrong it_wrong is_outdated it_outdated that_outdated
  is_old is_legacy is_stale only_where just_where parent_co was_wrong is_incorrect is_nonsense ignore_that
`);

/** `flagged AMER; the actual rollout is in Lisbon`: what a list says, and then what is. */
function isOnlyFlagged(reading: Reading, { first, last }: Mention): boolean {
  const as = wordAt(reading, first - 1) === 'as' ? 1 : 0;
  if (!flagged.has(wordAt(reading, first - 1 - as))) return false;
  for (let at = last + 1; at <= last + toActual; at += 1) if (actual.has(wordAt(reading, at))) return true;
  return false;
}

const toActual = 12;
const flagged = wordSet('flagged tagged marked labelled labeled listed filed booked logged');
const actual = wordSet('actual actually really but however though yet');

/** `the Australian team, who kindly sent it back`. */
function isSentBack(reading: Reading, last: number): boolean {
  if (gapAt(reading, last + 1) !== gaps.space || !desks.has(wordAt(reading, last + 1))) return false;
  for (let at = last + 2; at <= last + reach; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, returns)) return true;
  }
  return false;
}

const desks = wordSet('team desk folks people queue pod');
const returns = phraseSetOf(
  'sent_it_back sent_this_back bounced_it bounced_this returned_it handed_it_back gave_it_back',
);

function refuses(reading: Reading, last: number): boolean {
  const verb = verbAfter(reading, last);
  if (verb === undefined) return false;
  for (let at = verb + 1; at <= verb + reach; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, refusals)) return true;
  }
  return false;
}

/** `EMEA said it's APAC`: who names another. */
function pointsAway(reading: Reading, last: number): boolean {
  const it = last + 2;
  if (!verbs.has(wordAt(reading, last + 1)) || wordAt(reading, it) !== 'it') return false;
  const at = wordAt(reading, it + 1) === 'is' ? it + 2 : it + 1;
  return reading.nameAt(at)?.senses.every(({ kind }) => kind === 'area') === true;
}

/** `AMER said`, `the EMEA desk told`. */
function verbAfter(reading: Reading, last: number): number | undefined {
  for (let at = last + 1; at <= last + toVerb; at += 1) {
    if ((gapAt(reading, at) & ~gaps.space) !== 0) return undefined;
    if (verbs.has(wordAt(reading, at))) return at;
  }
  return undefined;
}

const verbs = wordSet(
  'say says said tell tells told claim claims claimed insist insists insisted answered replied sagt sagte dit dijo disse',
);
const refusals = phraseSetOf(`
isn_t_theirs is_not_theirs not_theirs isn_t_their is_not_their not_their not_for_them not_belong isn_t_its not_its_own no_longer_theirs the_same so_too
no_and no_way not_them not_responsible not_in_their out_of_their someone_else somebody_else nicht_ihr nicht_zustandig pas_a_eux no_es_suyo
`);

/** `forwarded from AMER by mistake`. */
function isMistake(reading: Reading, last: number, within: number): boolean {
  for (let at = last + 1; at <= last + within; at += 1) {
    if ((gapAt(reading, at) & ~(gaps.space | gaps.hyphen)) !== 0) return false;
    if (beginsPhrase(reading.tokens, at, mistakes)) return true;
  }
  return false;
}

const mistakes = phraseSetOf(
  'by_mistake by_accident in_error par_erreur por_error por_engano per_errore versehentlich irrtumlich',
);
