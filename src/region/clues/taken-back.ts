import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/** Words from what takes back to the place that is meant. */
const reach = 6;

/** The word before which every place was taken back: `in Doha, sorry, in Kuala Lumpur`. -1: none. */
export function lastTakenBack(reading: Reading, mentions: readonly Mention[]): number {
  const last = mentions.at(-1);
  const previous = mentions.at(-2);
  if (last === undefined) return -1;
  if (previous !== undefined && isWrittenOver(reading, previous, last)) return last.first;
  if ((reading.said & cues.takenBack) === 0) return -1;
  for (let i = last.first - 1; i > 0; i -= 1) {
    if ((cueAt(reading, i) & cues.takenBack) !== 0 && last.first - i < reach) return i;
  }
  return -1;
}

/** `correction: Austria -> Australia`, and `s/Austria/Australia/` as engineers write it. */
function isWrittenOver(reading: Reading, wrong: Mention, meant: Mention): boolean {
  const gap = gapAt(reading, meant.first);
  if (meant.first !== wrong.last + 1) return false;
  if (gap === gaps.slash)
    return wordAt(reading, wrong.first - 1) === 's' && gapAt(reading, wrong.first) === gap;
  return (gap & gaps.arrow) !== 0 && (reading.said & cues.takenBack) !== 0;
}
