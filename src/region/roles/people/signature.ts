import { cueAt, gapAt, says } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { cues, personCues } from '../../words/cues.ts';

/** Words of a name that may stand in the line of a closing: `Thanks, Dev`. */
const longestName = 4;

/**
 * Which words belong to a mail's signature: from a closing at the beginning of a line to the next empty line.
 * The addresses in it are the sender's.
 */
export function signatureOf(reading: Reading): (at: number) => boolean {
  if (!reading.tokens.text.includes('\n')) return () => false;
  const signed: (readonly [first: number, last: number])[] = [];
  for (let at = 1; at < reading.tokens.list.length; at += 1) {
    if (!isClosing(reading, at)) continue;
    const last = endOfSignature(reading, at);
    signed.push([at, last]);
    at = last;
  }
  return (at) => signed.some(([first, last]) => first <= at && at <= last);
}

/** `Cheers,` in a line of its own, or with the sender's name. */
function isClosing(reading: Reading, at: number): boolean {
  if (linesBefore(reading, at) === 0) return false;
  if (!says(reading, at, personCues.closing) && !says(reading, at + 1, personCues.closing)) return false;
  for (let i = at + 1; i <= at + longestName + 1; i += 1) {
    if (linesBefore(reading, i) > 0 || i >= reading.tokens.list.length) return true;
    if ((gapAt(reading, i) & (gaps.colon | gaps.stop)) !== 0) return false;
    const isName = reading.tokens.list[i]?.shape !== 'lower' || says(reading, i, personCues.closing);
    if (!isName || (cueAt(reading, i) & (cues.customer | cues.partner | cues.work)) !== 0) return false;
  }
  return false;
}

/** The last word before an empty line, when the sender's name was read. */
function endOfSignature(reading: Reading, closing: number): number {
  const { list } = reading.tokens;
  let lines = 0;
  for (let at = closing + 1; at < list.length; at += 1) {
    const before = linesBefore(reading, at);
    if (before > 1 && lines > 1) return at - 1;
    if (before > 0) lines += 1;
  }
  return list.length - 1;
}

/** Line breaks between a word and the one before it. */
function linesBefore(reading: Reading, at: number): number {
  if ((gapAt(reading, at) & gaps.stop) === 0) return 0;
  const { list, text } = reading.tokens;
  const between = text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? text.length);
  return between.split('\n').length - 1;
}
