import { levels, type Clue } from '../clues/clue.ts';
import { decide } from '../clues/decide.ts';
import type { ToldPlace } from '../clues/told-places.ts';
import { everywhere, type Atlas } from '../knowledge/atlas.ts';
import type { Reading } from '../reading/reading.ts';
import { isOpen } from '../roles/orders/open.ts';
import { areListed } from './listed.ts';
import { createServedChances } from './served-stage.ts';
import { servedWeights } from './served-weights.ts';

/** How likely a region has to be, from 0 to 1: chosen on requests nobody had written rules for. */
const bars = {
  /** To stand where the rules leave it open. */
  settles: 0.75,
  /** To stand against the rules. */
  overrules: 0.6,
  /** To stand where the rules say so. */
  stays: 0.45,
} as const;

const chancesOfServed = createServedChances(servedWeights);

/** More places are a list and nobody's story. */
const mostPlaces = 40;

/** A region and how likely its place is the one that is served. */
type Share = { readonly region: string; readonly share: number };

/**
 * The rules say what each place is in a request, and they know only so many ways to say it. Where its places
 * lie in several regions, what was learned from thousands of requests is asked as well: how likely the
 * customer is served in each. A region that is likely enough stands, and the others are but hints; where none
 * is, all stand alike, and a person is asked. What the requester says outright is not weighed, nor what is
 * told in one list.
 */
export function weighServed(
  reading: Reading,
  told: readonly ToldPlace[],
  clues: readonly Clue[],
  atlas: Atlas,
): readonly Clue[] {
  if (told.length > mostPlaces || !areContested(clues)) return clues;
  const ruled = ruledBy(clues, atlas);
  if (ruled === undefined ? isMeantToBeOpen(reading, told) : isSaidToComeLater(clues)) return clues;
  const served = standing(sharesOf(reading, told, clues), ruled);
  if (served === undefined) return ruled === undefined ? clues : clues.map(alike);
  return clues.map((clue) => (isOf(clue, served.region) ? asSure(clue, served.share) : asHint(clue)));
}

/** Whether there are clues for several regions, and none that settles it. */
function areContested(clues: readonly Clue[]): boolean {
  if (clues.length < 2 || clues.some(({ level }) => level === levels.explicit)) return false;
  const regions = new Set(clues.flatMap(({ region, regions: meant }) => region ?? meant));
  regions.delete(everywhere);
  return regions.size > 1;
}

/** `Only Minneapolis for now, London in 2028`: that needs no weighing. */
function isSaidToComeLater(clues: readonly Clue[]): boolean {
  return clues.some(({ order }) => order === 'later');
}

/** Several places told in one breath, equal priorities, or opinions on which theatre it is. */
function isMeantToBeOpen(reading: Reading, told: readonly ToldPlace[]): boolean {
  return (
    isOpen(reading) || areListed(reading, told) || told.every(({ mention }) => mention.place.kind === 'area')
  );
}

/** The region by the rules alone. */
function ruledBy(clues: readonly Clue[], atlas: Atlas): string | undefined {
  const verdict = decide(clues, atlas);
  return verdict.kind === 'matched' ? verdict.region : undefined;
}

/** Regions there is a clue for, the likeliest first. */
function sharesOf(reading: Reading, told: readonly ToldPlace[], clues: readonly Clue[]): readonly Share[] {
  return [...chancesOfServed(reading, told)]
    .map(([region, share]) => ({ region, share }))
    .filter(({ region }) => clues.some((clue) => isOf(clue, region)))
    .toSorted((a, b) => b.share - a.share);
}

/** The region that stands, if one does. */
function standing(shares: readonly Share[], ruled: string | undefined): Share | undefined {
  const [likeliest] = shares;
  if (likeliest === undefined) return undefined;
  if (likeliest.region !== ruled && likeliest.share >= (ruled === undefined ? bars.settles : bars.overrules))
    return likeliest;
  return shares.find(({ region, share }) => region === ruled && share >= bars.stays);
}

function isOf({ region, regions }: Clue, wanted: string): boolean {
  return region === undefined ? regions.includes(wanted) : region === wanted;
}

/** Where the rules and what was learned do not agree, the rules are right about that often. */
function asSure(clue: Clue, share: number): Clue {
  return { ...clue, sureness: Math.min(clue.sureness, Math.max(share, bars.overrules)) };
}

function asHint(clue: Clue): Clue {
  return { ...clue, level: Math.min(clue.level, levels.hint), order: undefined };
}

function alike(clue: Clue): Clue {
  return { ...clue, level: levels.mentioned, order: undefined };
}
