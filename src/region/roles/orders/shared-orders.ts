import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { areJoined } from '../lists/joined.ts';
import { orderAfter, type Order } from './order-after.ts';

/** `two lead countries, Chile and Spain`: said before both. */
export function shareLead(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
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
export function shareLaterForwards(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
  for (let i = 1; i < mentions.length; i += 1) {
    const [previous, mention] = [mentions[i - 1], mentions[i]];
    if (orders[i] !== undefined || previous === undefined || mention === undefined) continue;
    const isBefore = orders[i - 1] === 'later' && orderAfter(reading, previous.last) === undefined;
    if (isBefore && areJoined(reading, previous, mention)) orders[i] = 'later';
  }
}

/** `India, Japan and Korea follow` is said of all three; `Poland, Singapore next year` of one. */
export function shareLater(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
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
