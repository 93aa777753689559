import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { areJoined } from '../lists/joined.ts';
import { isMost, largestOf } from './most.ts';
import { isOpen } from './open.ts';
import { pursesOf } from './purse.ts';

type Order = 'lead' | 'later' | undefined;
/** An order, and the word that says it. */
type OrderSaid = { readonly order: 'lead' | 'later'; readonly at: number };

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
  shareLater(reading, mentions, orders);
  shareLaterForwards(reading, mentions, orders);
  return orders.includes('lead') && isOpen(reading)
    ? orders.map((order) => (order === 'lead' ? undefined : order))
    : orders;
}

/** `two lead countries, Chile and Spain`: said before both. */
function shareLead(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
  for (let i = 1; i < mentions.length; i += 1) {
    const [previous, mention] = [mentions[i - 1], mentions[i]];
    if (
      orders[i - 1] !== 'lead' ||
      orders[i] !== undefined ||
      previous === undefined ||
      mention === undefined
    )
      continue;
    const isBehind =
      mention.first === previous.last + 2 && (cueAt(reading, previous.last + 1) & cues.join) !== 0;
    if (isBehind && orderAfter(reading, previous.last) === undefined && isCounted(reading, previous))
      orders[i] = 'lead';
  }
}

/** `two lead countries`, `leads are`: more than one. */
function isCounted(reading: Reading, { first }: Mention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if (several.has(wordAt(reading, at))) return true;
  }
  return false;
}

const several = wordSet('two both countries regions sites leads markets are');

/** `later in Montreal and Hanoi`, `some users in London and Denver`: what begins a list is said of all of it. */
function shareLaterForwards(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
  for (let i = 1; i < mentions.length; i += 1) {
    const [previous, mention] = [mentions[i - 1], mentions[i]];
    if (orders[i] !== undefined || previous === undefined || mention === undefined) continue;
    const isBefore = orders[i - 1] === 'later' && orderAfter(reading, previous.last) === undefined;
    if (isBefore && areJoined(reading, previous, mention)) orders[i] = 'later';
  }
}

/** `India, Japan and Korea follow` is said of all three; `Poland, Singapore next year` of one. */
function shareLater(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
  let isList = false;
  for (let i = mentions.length - 2; i >= 0; i -= 1) {
    const [mention, next] = [mentions[i], mentions[i + 1]];
    if (mention === undefined || next === undefined) continue;
    isList =
      orders[i] === undefined &&
      orders[i + 1] === 'later' &&
      areJoined(reading, mention, next) &&
      (isList || (cueAt(reading, next.first - 1) & cues.join) !== 0);
    if (isList) orders[i] = 'later';
  }
}

function orderOf(reading: Reading, mention: Mention, previous: Mention | undefined): Order {
  const from = previous === undefined ? 0 : previous.last + 1;
  const after = orderAfter(reading, mention.last);
  if (after !== undefined) return after.order;
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

/** `the leads from Oslo`, `we got leads in Hanoi`: those who may buy. */
function areProspects(reading: Reading, at: number): boolean {
  return wordAt(reading, at) === 'leads' && at > 0 && counted.has(wordAt(reading, at - 1));
}

const counted = wordSet(
  'the these those our my your their some any no new more few many several got get have has had with of for hot cold warm generated sales qualified all two three',
);

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

/** What follows a place: `Korea is the first country`, `Poland goes live in March`, `Singapore only next year`. */
function orderAfter(reading: Reading, last: number): OrderSaid | undefined {
  for (let i = last + 1; i <= last + 4; i += 1) {
    if ((gapAt(reading, i) & (gaps.stop | gaps.comma)) !== 0) return undefined;
    const cue = cueAt(reading, i);
    if ((cue & cues.laterAfter) !== 0) return { order: 'later', at: endOf(reading, i, cues.laterAfter) };
    if ((cue & cues.leadAfter) !== 0 && !isSpeaker(reading, i))
      return { order: 'lead', at: endOf(reading, i, cues.leadAfter) };
    // `London now, Sydney next year`.
    if (wordAt(reading, i) === 'now') return { order: 'lead', at: i };
    if ((cue & between) === 0 && !may.has(wordAt(reading, i))) return undefined;
  }
  return undefined;
}

/** `the EMEA lead says it is EMEA`, `their New York alliance lead`: somebody who leads there. */
function isSpeaker(reading: Reading, at: number): boolean {
  return (
    opinions.has(wordAt(reading, at + 1)) ||
    (wordAt(reading, at) === 'lead' && led.has(wordAt(reading, at - 1)))
  );
}

const led = wordSet(
  'alliance alliances partner channel sales presales tech technical project programme program practice delivery account engineering security platform devops marketing',
);

const opinions = wordSet(
  'says said thinks thought swears believes claims insists insisted told tells wants asked asks',
);

/** The last word of a phrase; its first and last are marked. */
function endOf(reading: Reading, at: number, cue: number): number {
  let last = at;
  for (;;) {
    // `goes first and leads`: both are said of the same place.
    const next = (cueAt(reading, last + 1) & cues.join) === 0 ? last + 1 : last + 2;
    if ((cueAt(reading, next) & cue) === 0 || gapAt(reading, next) !== gaps.space) return last;
    last = next;
  }
}

const may = wordSet('may might will would could can shall which who that');
const between = cues.filler | cues.site | cues.organisation | cues.work | cues.job;
