import type { Mention } from '../places/mention.ts';
import type { Reading } from '../text/reading.ts';
import { gaps } from '../text/gaps.ts';
import { foldedWords } from '../text/tokens.ts';
import { cues } from '../words/cues.ts';

const apart = gaps.stop | gaps.comma | gaps.paren | gaps.arrow;
const between = cues.preposition | cues.filler | cues.join;

/** `not EMEA`, `nothing to do with the Paris office`, `outside of Japan`, `US is out of scope`. */
export function isNegated(reading: Reading, mention: Mention): boolean {
  return deniedBefore(reading, mention) || ruledOutAfter(reading, mention);
}

/** `closed the Hamburg office`; a deal that is closed is another matter. */
const closers: ReadonlySet<string> = new Set('closed closing closes shut shutting shutdown'.split(' '));

function deniedBefore(reading: Reading, { first, last }: Mention): boolean {
  const isSite = ((reading.cues[last + 1] ?? 0) & cues.site) !== 0;
  for (let i = first - 1; i >= Math.max(0, first - 5); i -= 1) {
    const gap = reading.tokens.list[i + 1]?.gap ?? 0;
    if ((gap & apart) !== 0) return false;
    // `Without Japan: just Australia`, `No: Bristol`; but `not in scope: Germany`.
    if ((gap & gaps.colon) !== 0 && (i + 1 < first || foldedWords(reading.tokens, i, i) === 'no'))
      return false;
    const cue = reading.cues[i] ?? 0;
    // `moved from Dublin to Sydney`: that is where they are now.
    if ((cue & cues.formerly) !== 0 && isGoal(reading, first, i)) return false;
    if (closers.has(foldedWords(reading.tokens, i, i))) return isSite;
    if ((cue & (cues.negation | cues.formerly)) !== 0)
      return !isOnly(reading, i) && !isPortugueseIn(reading, i);
    if ((cue & between) === 0 && !isPlace(reading, i)) return false;
  }
  return false;
}

/** `left Dublin for Austin`: another place stands between. */
function isGoal(reading: Reading, first: number, from: number): boolean {
  const before = foldedWords(reading.tokens, first - 1, first - 1);
  return before === 'to' || (before === 'for' && first - from > 2);
}

/** `not only EMEA` denies nothing. */
function isOnly(reading: Reading, at: number): boolean {
  const next = reading.tokens.list[at + 1];
  const word = next === undefined ? '' : reading.tokens.folded.slice(next.from, next.to);
  return word === 'only' || word === 'just' || word === 'nur' || word === 'solo' || word === 'seulement';
}

/** `Cliente no Rio`: in Portuguese `no` means in the. An English one begins a clause: `no US customers`. */
function isPortugueseIn(reading: Reading, at: number): boolean {
  const token = reading.tokens.list[at];
  if (token === undefined || reading.tokens.folded.slice(token.from, token.to) !== 'no') return false;
  return (
    at > 0 && (token.gap & ~gaps.space) === 0 && ((reading.cues[at - 1] ?? 0) & (cues.turn | cues.join)) === 0
  );
}

/** `neither in Spain nor in Italy`: one place may stand between. */
function isPlace(reading: Reading, at: number): boolean {
  const name = reading.nameAt(at);
  return name !== undefined && !name.common;
}

function ruledOutAfter(reading: Reading, { last }: Mention): boolean {
  const token = reading.tokens.list[last + 1];
  if (token === undefined || (token.gap & apart & ~gaps.paren) !== 0) return false;
  return ((reading.cues[last + 1] ?? 0) & cues.ruledOut) !== 0;
}
