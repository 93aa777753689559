import { levels, type Clue } from './clue.ts';

/** How often a verdict of this level is right, on requests that were written after the rules. */
const byLevel: readonly (readonly [level: number, confidence: number])[] = [
  [levels.explicit, 0.99],
  [levels.customer, 0.99],
  [levels.mentioned, 0.985],
  [levels.origin, 0.97],
  [levels.customerHome, 0.95],
  [levels.company, 0.95],
  [levels.partner, 0.98],
  [levels.subsidiary, 0.98],
  [levels.contact, 0.96],
  [levels.legalForm, 0.95],
  [levels.multinational, 0.65],
  [levels.requester, 0.7],
  [levels.hint, 0.6],
  [levels.timeZone, 0.5],
];

/** Another region is named among what was weighed less: the order of the rule may not be what was meant. */
const againstIt = 0.98;

/** The other one may well be meant: a person should look. */
const shaken = 0.8;

/** 0 to 1: how sure the region is, from the clues that decide and those that speak against them. */
export function confidenceOf(region: string, deciding: readonly Clue[], all: readonly Clue[]): number {
  const level = Math.min(...deciding.filter((clue) => clue.region === region).map((clue) => clue.level));
  const base = byLevel.find(([at]) => level >= at)?.[1] ?? 0.5;
  const sureness = Math.max(...deciding.map((clue) => (clue.region === region ? clue.sureness : 0.6)));
  const others = all.filter(
    (clue) => isWeighty(clue.level) && clue.region !== undefined && clue.region !== region,
  );
  return Math.round(base * sureness * doubtOf(level, others) * 100) / 100;
}

function isWeighty(level: number): boolean {
  return level >= levels.legalForm || level === levels.requester;
}

function doubtOf(level: number, others: readonly Clue[]): number {
  if (others.length === 0) return 1;
  return others.some((other) => shakes(level, other)) ? shaken : againstIt;
}

/**
 * An institution that is served at home, a place only mentioned beside that of the customer (`the customer is
 * not the one in …`) or beside our own (`half my team is in …`), a customer elsewhere than told to route to.
 */
function shakes(level: number, { level: other, order }: Clue): boolean {
  if (other === levels.institution) return level <= levels.mentioned;
  if (level === levels.mentioned) return other === levels.requester;
  if (level === levels.customer) return other === levels.mentioned && order !== 'later';
  return level === levels.explicit && other >= levels.customer && other < levels.explicit;
}
