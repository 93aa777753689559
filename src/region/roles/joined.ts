import type { Mention } from '../places/mention.ts';
import { gaps } from '../text/gaps.ts';
import type { Reading } from '../text/reading.ts';
import { cues } from '../words/cues.ts';

/** Only a comma, `and` or `or` stands between them. */
export function areJoined(reading: Reading, { last }: Mention, { first }: Mention): boolean {
  for (let i = last + 1; i <= first; i += 1) {
    const gap = reading.tokens.list[i]?.gap ?? gaps.stop;
    if ((gap & ~(gaps.space | gaps.comma | gaps.slash | gaps.ampersand | gaps.plus)) !== 0) return false;
    if (i < first && ((reading.cues[i] ?? 0) & (cues.join | cues.filler)) === 0) return false;
  }
  return true;
}
