import {
  isRunningText,
  orderedWeights,
  type RunningWeights,
} from '../../src/region/running/is-running-text.ts';
import type { Stage } from '../../src/region/learned/chances.ts';
import { signNames, textSigns } from '../../src/region/running/text-signs.ts';
import { findPlaces } from '../../src/region/running/weigh-places.ts';
import { atlas, type Case } from './cases.ts';

/** What may be chosen, as the weights see it, and the answer: the name of one, or undefined where none is. */
export type Lesson = { readonly id: string; readonly stage: Stage; readonly answer: string | undefined };

/** Fewer words are no text. */
const fewest = 4;

/** Whether a text is running text. A tweet that uses a requester's words teaches nothing. */
export function runningLessons(cases: readonly Case[]): readonly Lesson[] {
  return cases.flatMap(({ id, reading, isTold }) => {
    const { list } = reading.tokens;
    if (list.length < fewest || list.some(({ unspaced }) => unspaced)) return [];
    const signs = textSigns(reading).map((sign) => signNames[sign] ?? '');
    if (isTold && signs.includes('request 1')) return [];
    const stage = { candidates: [{ regions: ['running'], signs }], signs: ['request'] };
    return [{ id, stage, answer: isTold ? 'running' : undefined }];
  });
}

/** Where running text plays. A scene that is not among its places teaches to stay open. */
export function sceneLessons(cases: readonly Case[], weights: RunningWeights): readonly Lesson[] {
  const ordered = orderedWeights(weights);
  return cases.flatMap(({ id, reading, expected, isTold }) => {
    if (!isTold && !isRunningText(reading, ordered)) return [];
    const { stage } = findPlaces(reading, atlas);
    const isNamed = stage.candidates.some(({ regions }) => regions.includes(expected));
    return stage.candidates.length === 0 ? [] : [{ id, stage, answer: isNamed ? expected : undefined }];
  });
}
