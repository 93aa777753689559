import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Whether a place is named as the lead of several, or as what comes later. */
export type Order = 'lead' | 'later' | undefined;

/** An order, and the word that says it. */
type OrderSaid = { readonly order: 'lead' | 'later'; readonly at: number };

/**
 * What follows a place: `Korea is the first country`, `Poland goes live in March`, `Singapore only next
 * year`.
 */
export function orderAfter(reading: Reading, last: number): OrderSaid | undefined {
  for (let i = last + 1; i <= last + 4; i += 1) {
    if ((gapAt(reading, i) & (gaps.stop | gaps.comma)) !== 0) return undefined;
    const cue = cueAt(reading, i);
    // `Osaka (later Lyon)`: that is said of the next.
    if ((cue & cues.laterAfter) !== 0 && reading.nameAt(i + 1)?.common === false) return undefined;
    if ((cue & cues.laterAfter) !== 0) return { order: 'later', at: endOf(reading, i, cues.laterAfter) };
    // `Osaka (main) and Lyon`.
    if (i === last + 1 && (cue & cues.lead) !== 0 && isBracketed(reading, i)) return { order: 'lead', at: i };
    if ((cue & cues.leadAfter) !== 0 && !isSpeaker(reading, i))
      return { order: 'lead', at: endOf(reading, i, cues.leadAfter) };
    // `Osaka before Lyon`.
    if (i === last + 1 && wordAt(reading, i) === 'before' && reading.nameAt(i + 1)?.common === false)
      return { order: 'lead', at: i };
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

/** Nothing but this word stands in the bracket. */
function isBracketed(reading: Reading, at: number): boolean {
  return (gapAt(reading, at) & gapAt(reading, at + 1) & gaps.paren) !== 0;
}

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
