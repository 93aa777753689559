import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/** Whether a place is named as the lead of several, or as what comes later. */
export function orderOf(
  reading: Reading,
  mention: Mention,
  previous: Mention | undefined,
): 'lead' | 'later' | undefined {
  const from = previous === undefined ? 0 : previous.last + 1;
  const after = orderAfter(reading, mention.last);
  if (after !== undefined) return after;
  for (let i = mention.first - 1; i >= from; i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & gaps.stop) !== 0) return undefined;
    const cue = reading.cues[i] ?? 0;
    if ((cue & cues.later) !== 0) return 'later';
    if ((cue & cues.lead) !== 0) return 'lead';
  }
  return undefined;
}

function orderAfter(reading: Reading, last: number): 'lead' | 'later' | undefined {
  const next = reading.tokens.list[last + 1];
  if (next === undefined || (next.gap & (gaps.stop | gaps.comma)) !== 0) return undefined;
  const cue = reading.cues[last + 1] ?? 0;
  if ((cue & cues.leadAfter) !== 0) return 'lead';
  return (cue & cues.laterAfter) === 0 ? undefined : 'later';
}
