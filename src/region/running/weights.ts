/**
 * How a place stands in a running text, the stronger the higher: what that says of where the text plays is
 * learned (`scene-weights.ts`); the numbers are its voice when places vouch for each other.
 */
export const weights = {
  none: 0,
  /** A guest there: an embassy, a tourist, a coin. */
  guest: 0.1,
  /** A street, a market, a ship. */
  thing: 0.25,
  /** Where somebody or something is from. */
  people: 0.5,
  /** One of several of that name. */
  rival: 0.75,
  /** A small town, or part of another name. */
  doubtful: 1,
  /** The country of a head of state, who may be the guest or the host. */
  head: 1.25,
  named: 2,
  towards: 2.5,
  inside: 3,
  dateline: 5,
} as const;

const standings: ReadonlyMap<number, string> = new Map(
  Object.entries(weights).map(([standing, weight]) => [weight, standing]),
);

/** What a weight stands for; a dateline that goes on weighs more than one of them. */
export function standingOf(weight: number): string {
  return standings.get(weight) ?? 'dateline';
}
