/** How much each sign speaks for something, learned from labelled texts; one that is missing says nothing. */
export type Weights = {
  /** Of a place: for it being the one. */
  readonly mentions: Readonly<Record<string, number>>;
  /** Of a text: for there being none, or several. */
  readonly open: Readonly<Record<string, number>>;
};

/** A place, or an organisation at home there, that may be the one a text is about. */
export type Candidate = {
  /** One, or all the name may mean. */
  readonly regions: readonly string[];
  readonly signs: readonly string[];
};

/** A text as the weights see it. */
export type Stage = {
  readonly candidates: readonly Candidate[];
  /** What speaks for several places being the one, or none. */
  readonly signs: readonly string[];
};

/**
 * How likely each region is the one a text is about; what is missing to 1 is that none of them is, or
 * several. Each place says how much it may be the one (a conditional logit), and places of one region add up.
 */
export function chancesOf({ candidates, signs }: Stage, weights: Weights): ReadonlyMap<string, number> {
  return chancesFrom(
    sumOf(signs, weights.open),
    candidates.map((candidate) => ({
      regions: candidate.regions,
      sum: sumOf(candidate.signs, weights.mentions),
    })),
  );
}

/** The same, from the sums of the weights of what was seen. */
export function chancesFrom(
  open: number,
  places: readonly (Pick<Candidate, 'regions'> & { readonly sum: number })[],
): ReadonlyMap<string, number> {
  const shares = places.map(({ sum }) => Math.exp(sum));
  const all = shares.reduce((sum, share) => sum + share, Math.exp(open));
  const regions = new Map<string, number>();
  places.forEach(({ regions: meant }, i) => {
    for (const region of meant)
      regions.set(region, (regions.get(region) ?? 0) + (shares[i] ?? 0) / all / meant.length);
  });
  return regions;
}

export function sumOf(signs: readonly string[], weights: Readonly<Record<string, number>>): number {
  let sum = 0;
  for (const sign of signs) sum += weights[sign] ?? 0;
  return sum;
}
