import type { Mention } from '../../places/mention.ts';
import { cueAt, gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';
import { cues } from '../../words/cues.ts';

/** Words from papers to where they go: `paperwork runs over their Rotterdam entity`. */
const ways = wordSet('runs goes over through via comes');

/** `the contract sits with the Irish entity`, `billing location`: who signs and pays is at home there. */
export function isOfPaper(reading: Reading, { first }: Mention): boolean {
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    if ((gapAt(reading, i + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    const cue = cueAt(reading, i);
    if ((cue & cues.headquarters) !== 0) return true;
    if ((cue & (cues.preposition | cues.filler)) === 0 && !ways.has(wordAt(reading, i))) return false;
  }
  return false;
}

/** `an NDA was signed with the office in Leeds`. */
export function isSignedThere(reading: Reading, { first }: Mention): boolean {
  for (let i = first - 1; i >= Math.max(0, first - toSigned); i -= 1) {
    if ((gapAt(reading, i + 1) & (gaps.stop | gaps.comma)) !== 0) return false;
    if (signed.has(wordAt(reading, i))) return beside.has(wordAt(reading, i + 1));
  }
  return false;
}

const toSigned = 6;
const signed = wordSet('signed countersigned');
const beside = wordSet('with by');

/** `a US startup on paper (Delaware)`. */
export function isOnPaper(reading: Reading, { first }: Mention): boolean {
  return first > 0 && wordAt(reading, first - 1) === 'paper';
}
