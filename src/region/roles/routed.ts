import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/** `route to EMEA`, `this is an APAC deal`, `region: AMER`: the requester says who takes it. */
export function isRouted(reading: Reading, { first, last, place }: Mention): boolean {
  if (place.kind !== 'area') return false;
  const next = reading.tokens.list[last + 1];
  if (next !== undefined && next.gap === gaps.space && ((reading.cues[last + 1] ?? 0) & cues.routeNoun) !== 0)
    return true;
  for (let i = first - 1; i >= Math.max(0, first - 6); i -= 1) {
    if (((reading.tokens.list[i + 1]?.gap ?? 0) & (gaps.stop | gaps.comma)) !== 0) return false;
    const cue = reading.cues[i] ?? 0;
    if ((cue & cues.route) !== 0) return true;
    if ((cue & (cues.preposition | cues.filler)) === 0) return false;
  }
  return false;
}
