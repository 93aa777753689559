/**
 * Whether we can tell the time there. Slack also sends `null`, nothing, and zones that are newer than our
 * tables.
 */
export function isTimeZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || zone === '') return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone }).format(0);
    return true;
  } catch {
    return false;
  }
}
