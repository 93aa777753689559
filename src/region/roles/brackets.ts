import type { Mention } from '../places/mention.ts';
import { cueAt, gapAt } from '../reading/around.ts';
import type { Reading } from '../reading/reading.ts';
import { gaps } from '../text/gaps.ts';
import { cues } from '../words/cues.ts';

/** Words in a bracket at most. */
const longest = 3;

/**
 * The word that goes on behind a bracket: `customer` both for `EU` and for `Dublin` in `EU (Dublin)
 * customer`. Without a bracket: the next word.
 */
export function wordBehind(reading: Reading, { last }: Mention): number {
  const next = last + 1;
  if (mark(reading, next) !== '(') return next;
  for (let at = next + 1; at <= next + longest; at += 1) if (mark(reading, at) === ')') return at;
  return next;
}

/** Whether a bracket ends before a word that has no place of its own, as in `Wipro (Pune) customer in Denver`. */
export function closesBracket(reading: Reading, at: number): boolean {
  return mark(reading, at) === ')' && (cueAt(reading, at + 1) & cues.preposition) === 0;
}

/** The bracket before a word, when nothing else stands there. */
function mark(reading: Reading, at: number): string {
  const { list, text } = reading.tokens;
  if (gapAt(reading, at) !== (gaps.paren | gaps.space)) return '';
  return text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0).trim();
}
