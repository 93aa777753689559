import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** `I'm in Bangkok this week`, `currently in Vietnam`: where a requester is for a while says nothing. */
export function isStay(reading: Reading, { first, last }: Mention): boolean {
  for (let i = last + 1; i <= last + 4; i += 1) {
    if ((gapAt(reading, i) & gaps.stop) !== 0) break;
    if (whiles.has(wordAt(reading, i))) return true;
    if ((cueAt(reading, i) & (cues.customer | cues.partner)) !== 0) break;
  }
  return [first - 1, first - 2, first - 3].some((at) => at >= 0 && currently.has(wordAt(reading, at)));
}

const whiles = wordSet(
  'week weeks today tonight tomorrow until till currently now month days monday tuesday wednesday thursday friday saturday sunday weekend for semana hoy woche heute semaine aujourd',
);
const currently = wordSet('currently today momentan derzeit actuellement now still');

/** Words from the one who is away to the place, and from the place to how long. */
const toSomebody = 5;
const toDay = 3;
const toPurpose = 5;

/** `Our exec is at Davos this week`, `I'll be in Rome Thursday`: one of us, for some days, and nobody's workshop. */
export function isAway(reading: Reading, { first, last }: Mention): boolean {
  if (!stands.has(wordAt(reading, first - 1)) || !bes.has(wordAt(reading, first - 2))) return false;
  const isDated = [...Array(toDay).keys()].some((i) => days.has(wordAt(reading, last + 1 + i)));
  if (!isDated || (gapAt(reading, last + 1) & gaps.stop) !== 0) return false;
  for (let at = first - 3; at >= Math.max(0, first - toSomebody); at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    const cue = cueAt(reading, at);
    if ((cue & (cues.customer | cues.organisation | cues.partner | cues.site | cues.work)) !== 0)
      return false;
    if ((cue & cues.self) !== 0) return !isForOthers(reading, last);
  }
  return false;
}

/** `in Rome on Monday for the customer workshop`. */
function isForOthers(reading: Reading, last: number): boolean {
  for (let at = last + 1; at <= last + toPurpose; at += 1) {
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
    if (wordAt(reading, at) === 'for') return true;
  }
  return false;
}

const stands = wordSet('in at');
const bes = wordSet('is be am m');
const days = wordSet('week monday tuesday wednesday thursday friday saturday sunday weekend today tomorrow');

/** Words from the requester to a verb of travel. */
const reach = 12;

/** The requester's own trip; a minister who visits Marseille is news of France. */
export function isOwnTrip(reading: Reading, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - reach); i -= 1) {
    if ((gapAt(reading, i + 1) & gaps.stop) !== 0) return true;
    const cue = cueAt(reading, i);
    if ((cue & cues.self) !== 0) return true;
    // `on a train to Milan and then fly`: where somebody goes is not who goes.
    const isGoal = (cueAt(reading, i - 1) & cues.preposition) !== 0;
    if (reading.tokens.list[i]?.shape === 'title' && cue === 0 && i > 0 && !isGoal) return false;
  }
  return at < reach;
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
