import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';
import { everywhere, type Atlas } from './atlas.ts';
import type { Sense } from './knowledge.ts';

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

/** Weighs the senses of a name; `folded` tells a city's own name from what others call it. */
export function shareOf(senses: readonly Sense[], folded: string, atlas: Atlas): Share {
  return shareOfWeights(
    senses.map((sense) => ({ sense, weight: weightOf(sense, senses, folded) })),
    atlas,
  );
}

export function shareOfWeights(weighed: readonly Weighed[], atlas: Atlas): Share {
  const weights = new Map<string, number>();
  let best: Weighed | undefined;
  for (const item of weighed) {
    const region = atlas.regionOf(item.sense);
    if (item.weight > (best?.weight ?? 0)) best = item;
    if (region !== undefined) weights.set(region, Math.max(weights.get(region) ?? 0, item.weight));
  }
  const ranked = [...weights].toSorted((a, b) => b[1] - a[1]);
  const [top, weight] = ranked[0] ?? [undefined, 0];
  const total = ranked.reduce((sum, [, other]) => sum + other, 0);
  const share = total > 0 ? weight / total : 0;
  const regions = ranked.filter(([, other]) => other >= weight * 0.15).map(([region]) => region);
  return {
    region: share >= enough ? top : undefined,
    regions: regions.filter((region) => region !== everywhere),
    sense: best?.sense,
    share,
  };
}

export type Weighed = { readonly sense: Sense; readonly weight: number };

/** A city twice as large is spoken of more than twice as often. */
function fame(people: number): number {
  return people * (people / 1000) ** 0.2;
}

/** `Cologne` and `Saint-Louis` are the cities' own names; what else they are called belongs to others first. */
function isOwnName({ kind, name }: Sense, folded: string): boolean {
  if (kind !== 'city') return false;
  return fold(name) === folded || (/[^\p{L}]/u.test(name) && tokenize(name).folded === folded);
}

/** Weights are in thousands of people, so that a country outweighs its namesakes among cities. */
export function weightOf(sense: Sense, senses: readonly Sense[], folded: string): number {
  switch (sense.kind) {
    case 'area':
      return 60_000;
    case 'country':
      // A state of the same name is as likely: Georgia.
      return senses.some(({ kind, state }) => kind === 'state' && state !== '') ? 8000 : 50_000;
    case 'people':
      return 30_000;
    case 'state':
      return sense.state === '' ? sense.people : 8000;
    case 'airport':
      return 5000;
    case 'city':
      return (
        fame(sense.people) *
        (isOwnName(sense, folded) ? 1 : senses.some((other) => isOwnName(other, folded)) ? 0.1 : 0.3)
      );
  }
}
