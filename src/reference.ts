import { randomInt } from 'node:crypto';

/** Letters and digits that cannot be taken for one another when read out. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';

/** A short code by which a person and a log line find each other: `K7QF-M2XA`. */
export function newReference(): string {
  const code = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('');
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}
