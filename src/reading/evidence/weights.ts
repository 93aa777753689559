import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import type { Signs } from './signs.ts';

/**
 * How much each sign speaks for a request (or, below 0, against it), as learned from labelled posts by
 * `scripts/learn-requests.ts`. Unknown signs say nothing.
 */
export type Weights = {
  readonly bias: number;
  readonly of: ReadonlyMap<string, number>;
};

/** A known sign, the words it was seen in, and what it adds to the sum. */
export type Evidence = { readonly words: string; readonly adds: number };

/**
 * Weighs signs to a sum: above 0 they speak for a request. The more signs there are the less each counts,
 * or a long story would drown the one sentence that asks.
 */
export function weigh(
  signs: Signs,
  { bias, of }: Weights,
): { readonly sum: number; readonly evidence: readonly Evidence[] } {
  const known = [...signs].flatMap(([sign, words]) => {
    const weight = of.get(sign);
    return weight === undefined ? [] : [{ words, weight }];
  });
  const scale = damping(known.length);
  const evidence = known.map(({ words, weight }) => ({ words, adds: weight * scale }));
  return { sum: evidence.reduce((sum, { adds }) => sum + adds, bias), evidence };
}

/** What the weight of each of `count` signs is multiplied with. The cube root did best in cross-validation. */
export function damping(count: number): number {
  return 1 / Math.cbrt(Math.max(1, count));
}

export const weightsFile: URL = new URL('weights.txt.br', import.meta.url);

/** Lines of a weight and a sign; the bias comes first and has no sign. */
export function writeWeights({ bias, of }: Weights): string {
  const lines = [...of].map(([sign, weight]) => `${weight.toFixed(2)}\t${sign}`).toSorted();
  return [bias.toFixed(2), ...lines].join('\n');
}

function parseWeights(text: string): Weights {
  const [bias, ...lines] = text.split('\n');
  const weights = lines.map((line) => {
    const tab = line.indexOf('\t');
    return [line.slice(tab + 1), Number(line.slice(0, tab))] as const;
  });
  return { bias: Number(bias), of: new Map(weights) };
}

/** The weights that come with the detector; they never change while it runs. */
export const ownWeights: Weights = parseWeights(
  brotliDecompressSync(readFileSync(weightsFile)).toString('utf8'),
);
