import { levels, type Clue } from './clue.ts';

/** How often a verdict of this level is right, measured on the labelled set. */
const byLevel: readonly (readonly [level: number, confidence: number])[] = [
  [levels.explicit, 0.99],
  [levels.customer, 0.98],
  [levels.mentioned, 0.95],
  [levels.customerHome, 0.8],
  [levels.subsidiary, 0.9],
  [levels.contact, 0.85],
  [levels.legalForm, 0.75],
  [levels.requester, 0.6],
  [levels.hint, 0.55],
  [levels.timeZone, 0.5],
];

/** 0 to 1: how sure the region is, from the deciding clues and what speaks for or against it below. */
export function confidenceOf(region: string, deciding: readonly Clue[], all: readonly Clue[]): number {
  const level = deciding[0]?.level ?? 0;
  const base = byLevel.find(([at]) => level >= at)?.[1] ?? 0.5;
  const sureness = Math.max(...deciding.map((clue) => (clue.region === region ? clue.sureness : 0.6)));
  const against = all.some((clue) => clue.level >= levels.customerHome && clue.region !== undefined && clue.region !== region && clue.region !== '*');
  return Math.round(base * sureness * (against ? 0.95 : 1) * 100) / 100;
}
