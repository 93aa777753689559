import { levels, type Clue } from '../clues/clue.ts';
import type { Mention } from '../places/mention.ts';
import { weights } from './weights.ts';

/** A place and what it says about where a text plays. */
export type Weighed = { readonly mention: Mention; readonly weight: number };

/** A place that is named again adds this part of its weight. */
const again = 0.25;

/** The weight of each region, with the organisations at home there. */
export function sumsOf(
  places: readonly Weighed[],
  organisations: readonly Clue[],
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { region, weight } of distinct(places)) add(sums, region, weight);
  for (const clue of organisations) if (clue.region !== undefined) add(sums, clue.region, weightOf(clue));
  return sums;
}

/** A place counts once, and a little for each time it is named again. */
function distinct(
  places: readonly Weighed[],
): Iterable<{ readonly region: string; readonly weight: number }> {
  const held = new Map<string, { region: string; weight: number }>();
  for (const { mention, weight } of places) {
    for (const region of mention.region === undefined ? mention.regions : [mention.region]) {
      const key = `${region} ${mention.place.kind} ${mention.place.name}`;
      const before = held.get(key)?.weight ?? 0;
      held.set(key, { region, weight: Math.max(before, weight) + again * Math.min(before, weight) });
    }
  }
  return held.values();
}

/** A company works elsewhere as well, and an abbreviation may be an observer: the USGS measures every earthquake. */
function weightOf({ level, words }: Clue): number {
  return level === levels.company || !words.includes(' ') ? weights.doubtful : weights.named;
}

function add(sums: Map<string, number>, region: string, weight: number): void {
  sums.set(region, (sums.get(region) ?? 0) + weight);
}
