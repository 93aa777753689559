import { expect, it } from '@jest/globals';
import type { ClassifyRegion } from '../../src/region/verdict.ts';
import { answerTo } from './atlas-of-tests.ts';

/** One fact for each row: what it says, the text, and the answer to it. */
export function itAnswers(
  classify: ClassifyRegion,
  rows: readonly (readonly [fact: string, text: string, answer: string])[],
): void {
  it.each(rows)('%s', (_, text, answer) => {
    expect(answerTo(classify, text)).toBe(answer);
  });
}
