import { sceneWeights } from './scene-weights.ts';

/** What speaks for each sign: of a place for the scene being there, of the text for the scene staying open. */
export type SceneWeights = {
  /** How likely a region has to be to be the answer, and the same where no other is named. */
  readonly surest: number;
  readonly alone: number;
  readonly mentions: Readonly<Record<string, number>>;
  readonly open: Readonly<Record<string, number>>;
};

/** A place that may be the scene, or an organisation at home there. */
export type Candidate = {
  /** One, or all the name may mean. */
  readonly regions: readonly string[];
  readonly signs: readonly string[];
};

/** A text as the weights see it. */
export type Stage = {
  readonly candidates: readonly Candidate[];
  /** What speaks for several scenes, or none. */
  readonly signs: readonly string[];
};

/**
 * How likely each region is the one where the text plays; what is missing to 1 is that none of them is, or
 * several. Each place says how much it may be the scene (a conditional logit, learned by `scripts/learn-scenes.ts`),
 * and places of one region add up.
 */
export function sceneOf(
  { candidates, signs }: Stage,
  weights: Pick<SceneWeights, 'mentions' | 'open'> = sceneWeights,
): ReadonlyMap<string, number> {
  const open = Math.exp(sumOf(signs, weights.open));
  const shares = candidates.map((candidate) => Math.exp(sumOf(candidate.signs, weights.mentions)));
  const all = shares.reduce((sum, share) => sum + share, open);
  const regions = new Map<string, number>();
  candidates.forEach(({ regions: meant }, i) => {
    for (const region of meant)
      regions.set(region, (regions.get(region) ?? 0) + (shares[i] ?? 0) / all / meant.length);
  });
  return regions;
}

function sumOf(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  return signs.reduce((sum, sign) => sum + (weights[sign] ?? 0), 0);
}
