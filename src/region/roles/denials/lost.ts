import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words from the verb to the place. */
const reach = 9;

/** `we lost the Telstra deal in the UK, but …`: what is over is not what is asked for. */
export function isLost(reading: Reading, { first }: Mention): boolean {
  let isDeal = false;
  for (let at = first - 1; at >= Math.max(0, first - reach); at -= 1) {
    if ((gapAt(reading, at + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (isDeal && lost.has(wordAt(reading, at))) return isTurned(reading, first);
    isDeal ||= (cueAt(reading, at) & cues.work) !== 0;
  }
  return false;
}

/** Something else is told then. */
function isTurned(reading: Reading, from: number): boolean {
  for (let at = from + 1; at < reading.tokens.list.length; at += 1) {
    if ((cueAt(reading, at) & cues.turn) !== 0 || wordAt(reading, at) === 'now') return true;
    if ((gapAt(reading, at) & gaps.stop) !== 0) return false;
  }
  return false;
}

const lost = wordSet('lost lose losing');
