import { chancesOf } from '../../src/region/learned/chances.ts';
import { learn } from './learn.ts';
import type { Lesson } from './lessons.ts';

/** What the weights say of a lesson they have not seen: the likeliest region, and whether it is right. */
export type Guess = {
  readonly id: string;
  readonly likely: number;
  readonly isRight: boolean;
  readonly isOpen: boolean;
};

const parts = 10;

/**
 * Learns ten times, each time without a tenth of the lessons, and guesses those. `others` are learned from
 * alone.
 */
export function crossValidated(lessons: readonly Lesson[], others: readonly Lesson[] = []): readonly Guess[] {
  return Array.from({ length: parts }, (_, part) => part).flatMap((part) => {
    const weights = learn([...lessons.filter((_, i) => i % parts !== part), ...others]);
    return lessons
      .filter((_, i) => i % parts === part)
      .map(({ id, stage, answer }) => {
        const [top] = [...chancesOf(stage, weights)].toSorted(([, a], [, b]) => b - a);
        return { id, likely: top?.[1] ?? 0, isRight: top?.[0] === answer, isOpen: answer === undefined };
      });
  });
}

/** The mean difference between how likely and how often right, in ten bands (expected calibration error). */
export function calibrationError(guesses: readonly Guess[]): number {
  const bands = Map.groupBy(guesses, ({ likely }) => Math.min(9, Math.floor(likely * 10)));
  return [...bands.values()].reduce((error, band) => {
    const mean = band.reduce((sum, { likely }) => sum + likely, 0) / band.length;
    const right = band.filter(({ isRight }) => isRight).length / band.length;
    return error + (Math.abs(mean - right) * band.length) / guesses.length;
  }, 0);
}

/** At this bar: how many are answered, how many of those rightly, and how many are as they should be. */
export function scoresAt(bar: number, guesses: readonly Guess[]): string {
  const answered = guesses.filter(({ likely }) => likely >= bar);
  const right = answered.filter(({ isRight }) => isRight).length;
  const open = guesses.filter(({ likely, isOpen }) => likely < bar && isOpen).length;
  return [
    `from ${bar.toFixed(2)} on`,
    `${percent(answered.length, guesses.length)} answered`,
    `${percent(right, answered.length)} of them right`,
    `${percent(right + open, guesses.length)} as they should be`,
  ].join(', ');
}

function percent(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)} %`;
}
