import type { Mention } from '../places/mention.ts';
import { gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { homeLabels, likeLabels, servedLabels } from '../words/labels.ts';
import { beginsPhrase } from '../words/phrase-set.ts';
import type { Role } from './role.ts';

/** Words from a label to its place, and in a label. */
const reach = 10;
const longest = 4;

/**
 * What the label of a record's field says of its places: `Site served: Pune`, `Ultimate parent: Hitachi
 * (Tokyo)`.
 */
export function labelledRole(reading: Reading, { first }: Mention): Role | undefined {
  const end = endOfLabel(reading, first);
  if (end === undefined) return undefined;
  for (let at = end; at > end - longest && at >= 0; at -= 1) {
    if (beginsPhrase(reading.tokens, at, servedLabels)) return 'site';
    if (beginsPhrase(reading.tokens, at, homeLabels)) return 'home';
    if (at === end && beginsPhrase(reading.tokens, at, likeLabels)) return 'aside';
    if ((gapAt(reading, at) & fieldEnds) !== 0) return undefined;
  }
  return undefined;
}

/** `Ship to: Launceston / Partner: …`: another field. */
const fieldEnds = gaps.stop | gaps.slash | gaps.comma | gaps.paren;

/** The last word of the label before a place in its field. */
function endOfLabel(reading: Reading, first: number): number | undefined {
  for (let at = first; at > Math.max(0, first - reach); at -= 1) {
    const gap = gapAt(reading, at);
    if ((gap & gaps.stop) !== 0) return undefined;
    if ((gap & gaps.colon) !== 0) return at - 1;
  }
  return undefined;
}
