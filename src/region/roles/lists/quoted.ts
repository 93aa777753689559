import type { Mention } from '../../places/mention.ts';
import type { Reading } from '../../reading/reading.ts';
import type { Role } from '../role.ts';

/**
 * `They call it the "Boston" programme, the hospital is in Lausanne`: what stands in quotes beside a place
 * that does not is what somebody calls something. `roles` is changed in place.
 */
export function doubtQuoted(
  reading: Reading,
  mentions: readonly Mention[],
  roles: (Role | undefined)[],
): void {
  if (!quote.test(reading.tokens.text)) return;
  const quoted = mentions.map((mention) => isQuoted(reading, mention));
  const isToldPlainly = mentions.some((_, i) => quoted[i] === false && roles[i] !== 'aside');
  if (!isToldPlainly) return;
  for (const [i, role] of roles.entries())
    if (quoted[i] === true && (role === undefined || role === 'mentioned')) roles[i] = 'aside';
}

const quote = /["“”„«»‘’']/u;

function isQuoted({ tokens: { list, text } }: Reading, { first, last }: Mention): boolean {
  const before = text.charAt((list[first]?.start ?? 0) - 1);
  return quote.test(before) && quote.test(text.charAt(list[last]?.end ?? text.length));
}
