/** A calendar day as a count of days since 1970-01-01; no clock and no zone is involved. */
export type Day = number;

const dayMs = 86_400_000;

/** Reads `YYYY-MM-DD`. */
export function dayOf(iso: string): Day {
  return Math.floor(Date.parse(`${iso}T00:00:00Z`) / dayMs);
}

/** Writes `YYYY-MM-DD`. */
export function isoOf(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The day of a date, or nothing when the calendar has no such date. `month` counts from 1. */
export function dayFrom(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1 || date > lastDateOf(year, month)) return undefined;
  return Date.UTC(year, month - 1, date) / dayMs;
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function yearOf(day: Day): number {
  return Number(isoOf(day).slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(isoOf(day).slice(5, 7));
}

/** Last day of the month that is `later` months after the month of `day`. */
export function monthEnd(day: Day, later = 0): Day {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + later;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return Date.UTC(year, month - 1, lastDateOf(year, month)) / dayMs;
}

function lastDateOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
