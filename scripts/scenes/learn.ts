import type { Candidate, Stage, Weights } from '../../src/region/learned/chances.ts';
import type { Lesson } from './lessons.ts';

/** A row of sign numbers, one for each candidate and last the one for `open`, and what the answer is. */
type Row = { readonly signs: readonly (readonly number[])[]; readonly isRight: readonly number[] };

/** A sign seen in fewer lessons is chance. */
const fewest = 4;
const rounds = 400;
const rate = 0.3;
/** What holds every weight near 0 (L2), in lessons. */
const restraint = 1;

/**
 * Learns how much each sign speaks for a scene: a conditional logit over the places of a text and `open`, by
 * gradient descent (AdaGrad) from 0, so that the same lessons give the same weights.
 */
export function learn(lessons: readonly Lesson[]): Weights {
  const numbers = numbersOf(lessons);
  const rows = lessons.map((lesson) => rowOf(lesson, numbers));
  const weights = new Float64Array(numbers.size);
  const steepness = new Float64Array(numbers.size);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((weight) => -restraint * weight);
    for (const row of rows) climb(row, weights, slopes);
    slopes.forEach((slope, at) => {
      steepness[at] = (steepness[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) + (rate * slope) / Math.sqrt((steepness[at] ?? 0) + 1e-6);
    });
  }
  const named = (prefix: string): Record<string, number> =>
    Object.fromEntries(
      [...numbers]
        .filter(([sign]) => sign.startsWith(prefix))
        .map(([sign, at]) => [sign.slice(prefix.length), Math.round((weights[at] ?? 0) * 100) / 100] as const)
        .toSorted(([a], [b]) => a.localeCompare(b)),
    );
  return { mentions: named('place: '), open: named('text: ') };
}

/** Adds what this row says about each weight: the signs of what is right less those of what seems likely. */
function climb({ signs, isRight }: Row, weights: Float64Array, slopes: Float64Array): void {
  const shares = signs.map((row) => Math.exp(row.reduce((sum, at) => sum + (weights[at] ?? 0), 0)));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = shares.reduce((sum, share, i) => sum + share * (isRight[i] ?? 0), 0);
  signs.forEach((row, i) => {
    const share = shares[i] ?? 0;
    const slope = (share * (isRight[i] ?? 0)) / right - share / all;
    for (const at of row) slopes[at] = (slopes[at] ?? 0) + slope;
  });
}

function rowOf({ stage, answer }: Lesson, numbers: ReadonlyMap<string, number>): Row {
  const known = (signs: readonly string[]): readonly number[] =>
    signs.flatMap((sign) => numbers.get(sign) ?? []);
  return {
    signs: [...stage.candidates.map((candidate) => known(signsOf(candidate))), known(openOf(stage))],
    isRight: [
      ...stage.candidates.map(({ regions }) =>
        answer !== undefined && regions.includes(answer) ? 1 / regions.length : 0,
      ),
      answer === undefined ? 1 : 0,
    ],
  };
}

function signsOf({ signs }: Candidate): readonly string[] {
  return signs.map((sign) => `place: ${sign}`);
}

function openOf({ signs }: Stage): readonly string[] {
  return signs.map((sign) => `text: ${sign}`);
}

function numbersOf(lessons: readonly Lesson[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { stage } of lessons) {
    for (const sign of new Set([...stage.candidates.flatMap(signsOf), ...openOf(stage)]))
      counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= fewest);
  return new Map(known.map(([sign], at) => [sign, at]));
}
