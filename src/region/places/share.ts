import { everywhere, type Atlas } from '../knowledge/atlas.ts';
import type { Sense } from '../knowledge/knowledge.ts';
import { wordSet } from '../text/word-set.ts';

/** Which region a name means, judged by how much of the world is called so. */
export type Share = {
  /** Undefined when no region has enough of it. */
  readonly region: string | undefined;
  /** Regions it may mean, most likely first. */
  readonly regions: readonly string[];
  /** The sense it most likely has in that region. */
  readonly sense: Sense | undefined;
  /** 0 to 1: the share of that region. */
  readonly share: number;
};

/** A region has a name when this much of its weight lies there. */
const enough = 0.74;

/** Of the weight in the likeliest region: less is not what anybody means. */
const worthNaming = 0.15;
const worthNamingOfTwins = 0.005;

/**
 * Names whose bearers in other regions are known as well, though they have fewer people: what is not told
 * nobody can know.
 */
const twins = wordSet('cordoba durham hamilton lincoln cartagena salem victoria windsor');

/** Weighs the senses of a name; `folded` tells a city's own name from what others call it. */
export function shareOf(senses: readonly Sense[], folded: string, atlas: Atlas): Share {
  const isTwin = twins.has(folded);
  const share = shareOfWeights(weigh(senses, folded), atlas, isTwin ? worthNamingOfTwins : worthNaming);
  return isTwin && share.regions.length > 1 ? { ...share, region: undefined } : share;
}

export function shareOfWeights(weighed: readonly Weighed[], atlas: Atlas, least = worthNaming): Share {
  const ranked = byRegion(weighed, atlas);
  if (ranked.length > 1) ranked.sort((a, b) => b.weight - a.weight);
  const top = ranked[0];
  if (top === undefined) return { region: undefined, regions: [], sense: heaviest(weighed), share: 0 };
  const total = ranked.reduce((sum, { weight }) => sum + weight, 0);
  const share = total > 0 ? top.weight / total : 0;
  return {
    region: share >= enough ? top.region : undefined,
    regions: ranked
      .filter(({ region, weight }) => weight >= top.weight * least && region !== everywhere)
      .map(({ region }) => region),
    sense: heaviest(weighed),
    share,
  };
}

/** A region is as likely as the largest place it has of that name. */
function byRegion(weighed: readonly Weighed[], atlas: Atlas): RegionWeight[] {
  const regions: RegionWeight[] = [];
  for (const { sense, weight } of weighed) {
    const region = atlas.regionOf(sense);
    if (region === undefined) continue;
    const held = regions.find((other) => other.region === region);
    if (held === undefined) regions.push({ region, weight });
    else held.weight = Math.max(held.weight, weight);
  }
  return regions;
}

type RegionWeight = { readonly region: string; weight: number };

function heaviest(weighed: readonly Weighed[]): Sense | undefined {
  let best: Weighed | undefined;
  for (const item of weighed) if (item.weight > (best?.weight ?? 0)) best = item;
  return best?.sense;
}

export type Weighed = { readonly sense: Sense; readonly weight: number };

/** A city twice as large is spoken of more than twice as often. */
function fame(people: number): number {
  return people * (people / 1000) ** 0.2;
}

/** Weights are in thousands of people, so that a country outweighs its namesakes among cities. */
export function weigh(senses: readonly Sense[], folded: string): readonly Weighed[] {
  const isState = senses.some(({ kind, state }) => kind === 'state' && state !== '');
  const foreign = senses.some((sense) => isOwnName(sense, folded)) ? 0.1 : 0.3;
  return senses.map((sense) => ({
    sense,
    weight: weightOf(sense, isState, isOwnName(sense, folded) ? 1 : foreign),
  }));
}

/**
 * `Cologne` is the city's own name, and `Saint Louis` that of St. Louis; what else it is called belongs to
 * others first.
 */
function isOwnName({ kind, key }: Sense, folded: string): boolean {
  return (
    kind === 'city' &&
    (key === folded || (folded.startsWith(saint) && key === `st ${folded.slice(saint.length)}`))
  );
}

const saint = 'saint ';

function weightOf({ kind, state, people }: Sense, isState: boolean, belonging: number): number {
  switch (kind) {
    case 'area':
      return 60_000;
    case 'country':
      // A state of the same name is as likely: Georgia.
      return isState ? 8000 : 50_000;
    case 'people':
      return 30_000;
    case 'state':
      return state === '' ? people : 8000;
    case 'airport':
      return 5000;
    case 'city':
      return fame(people) * belonging;
  }
}
