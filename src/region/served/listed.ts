import type { ToldPlace } from '../clues/told-places.ts';
import { cueAt, gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/**
 * Whether two of the places lie in different regions and in one list: `Lyon and Osaka`, `Toledo, Spain or
 * Ohio`.
 */
export function areListed(reading: Reading, told: readonly ToldPlace[]): boolean {
  return told.some(({ mention }, i) => {
    const next = told[i + 1]?.mention;
    return (
      next !== undefined && next.region !== mention.region && isOneList(reading, mention.last + 1, next.first)
    );
  });
}

/** Whether nothing but joining words, at most one of them `in` or the like, stands between. */
function isOneList(reading: Reading, from: number, to: number): boolean {
  if (to - from > 2) return false;
  let isJoined = from === to;
  for (let at = from; at <= to; at += 1) {
    const gap = gapAt(reading, at);
    if ((gap & gaps.stop) !== 0) return false;
    if ((gap & (gaps.comma | gaps.slash)) !== 0) isJoined = true;
    if (at === to) break;
    const cue = cueAt(reading, at);
    if ((cue & cues.join) !== 0) isJoined = true;
    else if ((cue & cues.preposition) === 0) return false;
  }
  return isJoined;
}
