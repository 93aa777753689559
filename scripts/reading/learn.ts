import type { Signs } from '../../src/reading/evidence/signs.ts';
import { damping, type Weights } from '../../src/reading/evidence/weights.ts';

/** What a post shows and whether it is a request. */
export type Lesson = { readonly signs: Signs; readonly isRequest: boolean };

// Looked up once: in a test's own global scope every look-up is dear.
const { exp, sqrt } = Math;

/** A sign seen in fewer lessons is chance. */
const fewest = 2;
const rounds = 60;
const rate = 0.1;
/** What every weight loses in a round (L1): one that does not earn it back is chance, and falls to 0. */
const loss = 0.005;

/**
 * Learns how much each sign speaks for a request: logistic regression by AdaGrad, in a fixed order, so that
 * the same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[]): Weights {
  const places = placesOf(lessons);
  const weights = new Float64Array(places.size + 1);
  const slopes = new Float64Array(places.size + 1);
  const rows = lessons.map(({ signs, isRequest }) => ({
    at: [...signs.keys()].flatMap((sign) => places.get(sign) ?? []),
    target: isRequest ? 1 : 0,
  }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { at, target } of rows) improve(weights, slopes, at, target);
    for (let place = 1; place < weights.length; place += 1) weights[place] = lessened(weights[place] ?? 0);
  }
  return {
    bias: weights[0] ?? 0,
    of: new Map(
      [...places]
        .map(([sign, place]) => [sign, weights[place] ?? 0] as const)
        .filter(([, weight]) => weight !== 0),
    ),
  };
}

function lessened(weight: number): number {
  if (weight > loss) return weight - loss;
  return weight < -loss ? weight + loss : 0;
}

/** Place 0 is the bias's. */
function placesOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of lessons) {
    for (const sign of signs.keys()) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= fewest);
  return new Map(known.map(([sign], index) => [sign, index + 1]));
}

function improve(weights: Float64Array, slopes: Float64Array, at: readonly number[], target: number): void {
  const scale = damping(at.length);
  const sum = at.reduce((total, place) => total + (weights[place] ?? 0) * scale, weights[0] ?? 0);
  const miss = 1 / (1 + exp(-sum)) - target;
  step(weights, slopes, 0, miss);
  for (const place of at) step(weights, slopes, place, miss * scale);
}

function step(weights: Float64Array, slopes: Float64Array, place: number, slope: number): void {
  const steep = (slopes[place] ?? 0) + slope * slope;
  slopes[place] = steep;
  weights[place] = (weights[place] ?? 0) - (rate * slope) / sqrt(steep + 1e-6);
}
