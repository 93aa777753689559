import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps, isDash } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';
import { isOfUsers } from '../lists/users.ts';
import type { Order } from './order-after.ts';

/** Words from what is said to its place. */
const reach = 4;

/** `decision in Detroit, rollout in Hamburg`: who decides leads, unless it is told where it is used. */
export function settleDecisions(reading: Reading, mentions: readonly Mention[], orders: Order[]): void {
  if (mentions.length < 2) return;
  const decides = mentions.map(
    (mention) => isSaidOf(reading, mention, decisions) && !isOfUsersToo(reading, mention),
  );
  if (!decides.includes(true)) return;
  const used = mentions.map(
    (mention, i) =>
      decides[i] !== true &&
      (isSaidOf(reading, mention, uses) ||
        isOfUsers(reading, mention.first - 2) ||
        isServed(reading, mention)) &&
      orders[i] !== 'later',
  );
  // `decision makers sit in Oslo, users in Oslo and Houston`: then Oslo is both.
  const isBoth = mentions.some(
    ({ place }, i) =>
      used[i] === true && mentions.some((other, j) => decides[j] === true && other.place === place),
  );
  if (isBoth || !used.includes(true)) return;
  for (const i of mentions.keys()) {
    if (decides[i] === true && orders[i] === 'lead') orders[i] = undefined;
    if (used[i] === true && orders[i] === undefined) orders[i] = 'lead';
  }
}

/** `the users and the budget are in Ingolstadt`. */
function isOfUsersToo(reading: Reading, { first }: Mention): boolean {
  for (let at = first - 1; at >= Math.max(0, first - toUsers); at -= 1) {
    const gap = gapAt(reading, at + 1);
    if ((gap & (gaps.stop | gaps.comma | gaps.paren)) !== 0 || isDash(gap)) return false;
    if (reading.nameAt(at)?.common === false) return false;
    if (isOfUsers(reading, at)) return true;
  }
  return false;
}

const toUsers = 7;

/** `customer in Osaka`, `Osaka customer`, `it's for Osaka`. */
function isServed(reading: Reading, { first, last }: Mention): boolean {
  if (wordAt(reading, first - 1) === 'for') return true;
  const isIn = (cueAt(reading, first - 1) & cues.preposition) !== 0;
  const be = (cueAt(reading, first - 2) & cues.filler) === 0 ? 2 : 3;
  if (isIn && (cueAt(reading, first - be) & (nouns | cues.work)) !== 0) return true;
  return (
    (gapAt(reading, last + 1) & ~(gaps.space | gaps.hyphen)) === 0 &&
    [1, 2].some((i) => (cueAt(reading, last + i) & nouns) !== 0)
  );
}

const nouns = cues.customer | cues.organisation | cues.site;

/** One of these words stands before the place, and nothing but small words between. */
function isSaidOf(reading: Reading, { first }: Mention, words: ReadonlySet<string>): boolean {
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (words.has(wordAt(reading, at))) return true;
    if ((cueAt(reading, at) & (cues.preposition | cues.filler)) === 0) return false;
  }
  return false;
}

const decisions = wordSet(
  'decision decisions decided decides deciders decider makers signed contract budget budgets funding money purse',
);
const uses = wordSet(
  'rollout roll-out rollouts deployment deployed implementation implemented installation out',
);
