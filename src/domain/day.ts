/**
 * The calendar day it is for somebody, as `YYYY-MM-DD`. An unknown zone counts as UTC.
 */
export function dayIn(timeZone: string | undefined, now: Date): string {
  return formatIn(timeZone ?? 'UTC').format(now);
}

/** Making a format takes longer than all the rest of checking a form, and there are some hundred zones. */
const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(timeZone: string): Intl.DateTimeFormat {
  const format = formats.get(timeZone) ?? newFormat(timeZone);
  formats.set(timeZone, format);
  return format;
}

/** Swedes write days as ISO 8601 does. */
function newFormat(timeZone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, ...day });
  } catch {
    return new Intl.DateTimeFormat('sv-SE', { timeZone: 'UTC', ...day });
  }
}
