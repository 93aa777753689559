/**
 * The calendar day it is for somebody, as `YYYY-MM-DD`. An unknown zone counts as UTC.
 */
export function dayIn(timeZone: string | undefined, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: known(timeZone),
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const { year, month, day } = Object.fromEntries(
    parts.formatToParts(now).map(({ type, value }) => [type, value]),
  );
  return `${year}-${month}-${day}`;
}

function known(timeZone: string | undefined): string {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timeZone ?? 'UTC' }).resolvedOptions().timeZone;
  } catch {
    return 'UTC';
  }
}
