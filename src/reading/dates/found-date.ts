import type { Day } from './calendar.ts';

/**
 * A date in a text. `exactness` ranks dates that touch: 3 a calendar date, 2 a weekday or span, 1 a time of
 * day.
 */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  readonly day: Day;
  readonly exactness: 1 | 2 | 3;
};

/** A way to write a date: where it stands in folded text, and which day it means as seen from `now`. */
export type DateRule = {
  readonly pattern: RegExp;
  readonly exactness: FoundDate['exactness'];
  readonly day: (groups: readonly string[], now: Day) => Day | undefined;
};

export function findDates(rules: readonly DateRule[], folded: string, now: Day): readonly FoundDate[] {
  return rules.flatMap(({ pattern, exactness, day }) =>
    [...folded.matchAll(pattern)].flatMap((match) => {
      const meant = day(
        match.slice(1).map((group: string | undefined) => group ?? ''),
        now,
      );
      if (meant === undefined) return [];
      return [{ start: match.index, end: match.index + match[0].length, day: meant, exactness }];
    }),
  );
}
