import type { WorkingHours } from './catalogue.ts';

const dayMs = 24 * 3600_000;

/**
 * When a team is next at work: `now` itself where it is at work already. Right across changes of daylight
 * saving time, for each day is looked at by itself.
 */
export function nextAtWork(hours: WorkingHours, timeZone: string, now: Date): Date {
  // From yesterday on: where it is still yesterday, its working day may be on.
  for (let ahead = -1; ahead <= 8; ahead += 1) {
    const { day, weekday } = dayAt(timeZone, new Date(now.getTime() + ahead * dayMs));
    if (!hours.days.some((workday) => workday === weekday)) continue;
    const from = instantOf(day, hours.from, timeZone);
    if (now < from) return from;
    if (now < instantOf(day, hours.to, timeZone)) return now;
  }
  return now;
}

function dayAt(timeZone: string, at: Date): { readonly day: string; readonly weekday: string } {
  const format = { timeZone, weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const parts = partsOf(new Intl.DateTimeFormat('en-US', format), at);
  return { day: `${parts['year']}-${parts['month']}-${parts['day']}`, weekday: parts['weekday'] ?? '' };
}

/** The instant at which clocks of the zone show this day and time (`09:00`). */
function instantOf(day: string, time: string, timeZone: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  const near = shown - offsetMs(timeZone, new Date(shown));
  return new Date(shown - offsetMs(timeZone, new Date(near)));
}

/** How far clocks of the zone are ahead of UTC. */
function offsetMs(timeZone: string, at: Date): number {
  const format = {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  } as const;
  const { year, month, day, hour, minute, second } = partsOf(new Intl.DateTimeFormat('en-US', format), at);
  const shown = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return shown - Math.floor(at.getTime() / 1000) * 1000;
}

function partsOf(format: Intl.DateTimeFormat, at: Date): Readonly<Record<string, string>> {
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}
