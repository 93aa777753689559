import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { settleDecisions } from './decision.ts';
import { isMost, largestOf } from './most.ts';
import { isOpen } from './open.ts';
import { orderAfter, type Order } from './order-after.ts';
import { areProspects } from '../prospects.ts';
import { pursesOf } from './purse.ts';
import { shareLater, shareLaterForwards, shareLead } from './shared-orders.ts';

/** Whether each place is named as the lead of several, or as what comes later; joined places alike. */
export function ordersOf(reading: Reading, mentions: readonly Mention[]): readonly Order[] {
  const orders = mentions.map((mention, i) => orderOf(reading, mention, mentions[i - 1]));
  shareLead(reading, mentions, orders);
  if (!orders.includes('lead')) {
    const purses = pursesOf(reading, mentions);
    for (const [i, order] of orders.entries())
      if (order === undefined && purses[i] === true) orders[i] = 'lead';
  }
  const largest = largestOf(reading, mentions);
  if (largest !== undefined && !orders.includes('lead')) orders[largest] = 'lead';
  settleDecisions(reading, mentions, orders);
  shareLater(reading, mentions, orders);
  shareLaterForwards(reading, mentions, orders);
  // `first for …, second for …. Same priority`: that only counts them.
  return orders.includes('lead') && isOpen(reading) ? orders.map(() => undefined) : orders;
}

function orderOf(reading: Reading, mention: Mention, previous: Mention | undefined): Order {
  const from = previous === undefined ? 0 : previous.last + 1;
  const after = orderAfter(reading, mention.last);
  if (after !== undefined) return after.order;
  if (isMeantOne(reading, mention)) return 'lead';
  // `Sweden leads, Singapore …`: that is said of Sweden.
  const said = previous === undefined ? undefined : orderAfter(reading, previous.last);
  for (let i = mention.first - 1; i >= (said === undefined ? from : said.at + 1); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0) return undefined;
    const cue = cueAt(reading, i);
    if ((cue & cues.later) !== 0) return 'later';
    if ((cue & cues.lead) !== 0 && !areProspects(reading, i) && leads(reading, i, mention.first))
      return 'lead';
    if (isMost(reading, i)) return 'lead';
  }
  return undefined;
}

/** `the Norwegians are fine, it's the Kiwis who need the workshop`. */
function isMeantOne(reading: Reading, { first, last }: Mention): boolean {
  if (!relatives.has(wordAt(reading, last + 1)) || (gapAt(reading, last + 1) & ~gaps.space) !== 0)
    return false;
  const it = wordAt(reading, first - 1) === 'the' ? first - 2 : first - 1;
  const isIt =
    wordAt(reading, it) === 'it' || (wordAt(reading, it) === 'is' && wordAt(reading, it - 1) === 'it');
  return isIt && first > 0;
}

const relatives = wordSet('who that which');

/** `first in Campinas`, `the first country is Korea`; but `the first exchange of Polish crews`. */
function leads(reading: Reading, at: number, first: number): boolean {
  if (at + 1 === first || !adjectives.has(wordAt(reading, at))) return true;
  if (talks.has(wordAt(reading, at + 1)) && gapAt(reading, at + 2) !== gaps.hyphen) return false;
  for (let i = at + 1; i <= at + 3 && i < first; i += 1) {
    if (gapAt(reading, i) !== gaps.space) return i === at + 1;
    const isNext = i === at + 1;
    if ((cueAt(reading, i) & (isNext ? ordered : nouns)) !== 0) return true;
    if (firsts.has(wordAt(reading, i))) return true;
    if ((cueAt(reading, i) & cues.preposition) !== 0) return false;
  }
  return false;
}

/** `first call was with …`: who was spoken with first is not served first. */
const talks = wordSet('call calls meeting meetings contact conversation chat intro mail email');

const adjectives = wordSet('first initial main primary lead leading');
const nouns = cues.work | cues.site | cues.customer | cues.route;
const ordered = nouns | cues.preposition | cues.filler | cues.self | cues.lead;

/** What may be the first of several places: `the first market is Japan`. */
const firsts = wordSet(
  'country countries market markets site location place region city wave phase step stop one up comes goes class pais mercado land pays',
);
