import type { Mention } from '../../places/mention.ts';
import { gapAt, wordAt } from '../../reading/around.ts';
import type { Reading } from '../../reading/reading.ts';
import { gaps } from '../../text/gaps.ts';
import { wordSet } from '../../text/word-set.ts';

/** Words between two alternatives, and before the first of them. */
const reach = 10;

/**
 * `whether that's the Spanish one or the Argentine one`, `either Berlin or Denver`: only one of them is
 * meant.
 */
export function isAlternative(
  reading: Reading,
  mention: Mention,
  previous: Mention | undefined,
  next: Mention | undefined,
): boolean {
  return (
    (next !== undefined && areAlternatives(reading, mention, next)) ||
    (previous !== undefined && areAlternatives(reading, previous, mention))
  );
}

function areAlternatives(reading: Reading, one: Mention, other: Mention): boolean {
  return (
    one.region !== other.region &&
    other.first - one.last <= reach &&
    holds(reading, one.last + 1, other.first, or) &&
    holds(reading, Math.max(0, one.first - reach), one.first, whether)
  );
}

function holds(reading: Reading, from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = to - 1; at >= from; at -= 1) {
    if ((gapAt(reading, at + 1) & gaps.stop) !== 0) return false;
    if (words.has(wordAt(reading, at))) return true;
  }
  return false;
}

const or = wordSet('or oder ou o of eller albo lub');
const whether = wordSet('whether either if ob entweder si soit ya hetzij');
