import { readFileSync } from 'node:fs';
import type { Signs } from './signs.ts';

/**
 * How much each sign speaks for a request (or, below 0, against it), as learned from the labelled posts by
 * `scripts/learn-requests.ts`. Unknown signs say nothing.
 */
export type Weights = {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
};

/** Reads lines of a weight and a sign; the first is the bias. */
export function parseWeights(text: string): Weights {
  const [bias = 0, ...lines] = text
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .map(([weight = '', sign = '']) => [sign, Number(weight)] as const)
    .map((line, index) => (index === 0 ? line[1] : line));
  return {
    bias: Number(bias),
    of: new Map(lines.filter((line) => typeof line !== 'number')),
  };
}

/** The weights that come with the detector. */
export const ownWeights: Weights = parseWeights(
  readFileSync(new URL('weights.txt', import.meta.url), 'utf8'),
);

/** A known sign, the words it was seen in, and what it adds to the sum. */
export type Evidence = { readonly words: string; readonly adds: number };

/**
 * Weighs signs to a sum: above 0 they speak for a request. The more signs there are the less each counts
 * (by the cube root), or a long story would drown the one sentence that asks.
 */
export function weigh(signs: Signs, { bias, of }: Weights): { sum: number; evidence: readonly Evidence[] } {
  const known = [...signs].flatMap(([sign, words]) => {
    const weight = of.get(sign);
    return weight === undefined ? [] : [{ words, weight }];
  });
  const scale = damping(known.length);
  const evidence = known.map(({ words, weight }) => ({ words, adds: weight * scale }));
  return { sum: evidence.reduce((sum, { adds }) => sum + adds, bias), evidence };
}

/** What the weight of each of `count` signs is multiplied with. */
export function damping(count: number): number {
  return 1 / Math.cbrt(Math.max(1, count));
}
