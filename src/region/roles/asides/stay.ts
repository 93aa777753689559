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

/**
 * `Our exec is at Davos this week`, `I'll be in Rome Thursday`: one of us, for some days, and nobody's
 * workshop.
 */
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
