import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps, isDash } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words from the requester to a verb of travel. */
const reach = 12;

/** The requester's own trip; a minister who visits Marseille is news of France. */
export function isOwnTrip(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0) return true;
    const cue = cueAt(reading, i);
    if ((cue & cues.self) !== 0) return true;
    // `a bank in São Paulo (flying to …)`: a clause without anybody is the requester's.
    if ((gapAt(reading, i + 1) & gaps.paren) !== 0 || isDash(gapAt(reading, i + 1))) return true;
    // `on a train to Milan and then fly`: where somebody goes is not who goes.
    const isGoal = (cueAt(reading, beginOfName(reading, i) - 1) & cues.preposition) !== 0;
    if (reading.tokens.list[i]?.shape === 'title' && cue === 0 && i > 0 && !isGoal) return false;
  }
  return at < reach;
}

/** The first word of the name that a word is part of. */
function beginOfName(reading: Reading, at: number): number {
  return [at - 1, at - 2].find((first) => (reading.nameAt(first)?.last ?? 0) >= at) ?? at;
}

/** Where somebody has just come: all a short message about nothing else tells. */
export function isArrival(reading: Reading, at: number): boolean {
  const isOne = [at - 1, at].some((i) => i >= 0 && arrivals.has(wordAt(reading, i)));
  return isOne && !isRequest(reading);
}

const arrivals = wordSet('landed landing stuck flight roadtrip trip arrived stranded');

/** Whether a text speaks of partners and customers at all. */
function isRequest(reading: Reading): boolean {
  return reading.cues.some((cue) => (cue & (cues.customer | cues.partner)) !== 0);
}

/** `flying to Lisbon, then on to Toronto`: a further leg of the trip. */
export function isNextLeg(reading: Reading, { last }: Mention, { first }: Mention): boolean {
  if (first - last > longestLeg || !goals.has(wordAt(reading, first - 1))) return false;
  let goesOn = false;
  for (let i = last + 1; i < first; i += 1) {
    const word = wordAt(reading, i);
    if ((gapAt(reading, i) & gaps.stop) !== 0 || !(legs.has(word) || /^\d/u.test(word))) return false;
    goesOn ||= onwards.has(word);
  }
  return goesOn && (gapAt(reading, first) & gaps.stop) === 0;
}

const longestLeg = 7;
const goals = wordSet('to via through in then');
const onwards = wordSet('then on onward onwards back afterwards later via next finally');
const legs: ReadonlySet<string> = new Set([
  ...onwards,
  ...goals,
  ...`and from there the day after that straight fly flying train going go home at tonight today tomorrow morning noon evening night am pm a
    monday tuesday wednesday thursday friday saturday sunday week`.split(/\s+/u),
]);

/**
 * `our SE flies to Osaka for the customer`, `the team travels to Gdansk for the second leg`: what is there is
 * told.
 */
export function isForCustomer(reading: Reading, { last }: Mention): boolean {
  if (wordAt(reading, last + 1) !== 'for') return false;
  if ([last + 2, last + 3].some((at) => (cueAt(reading, at) & cues.customer) !== 0)) return true;
  return [last + 3, last + 4].some((at) => matches.has(wordAt(reading, at)));
}

const matches = wordSet('leg final match game semifinal quarterfinal playoff tie clash rematch');
