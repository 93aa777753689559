import { dayOf, isoOf } from './calendar.ts';
import { absoluteDates } from './absolute.ts';
import { relativeDates } from './relative.ts';
import type { FoundDate } from './found-date.ts';
import { fold } from '../words.ts';

const dueBefore =
  /(?:\bby|\bbefore|\buntil|\btill|\bneed(?:ed)?(?: it)?(?: by| for| on)?|\bdue(?: on| by)?|\bdeadline(?: is| on)?:?|\bno later than|\blatest|\bdate:?|\bbis(?: zum| spatestens)?|\bspatestens(?: am)?|\bavant(?: le)?|\bd'ici(?: le| au)?|\bantes del?|\bpara (?:el|o|a)|\bate(?: o| a)?|\bhasta el|\bentro|\buiterlijk|\bvoor)(?: the| eod| cob| end of)?\s*$/;
const pastBefore =
  /(?:last|since|past|previous|every|each|letzten?|seit|jeden|ultimo|pasado|vorige|from|was|were|after)\s+$/;
const pastAfter = /^\s+(?:dernier|pasado|passad[ao]|scorso|ago|was|went)\b/;

/**
 * The one day by which help is needed: what follows "by", "before" or "deadline", else the only day the
 * text names. Two candidates are none. Never before `today` (`YYYY-MM-DD`).
 */
export function readNeededBy(text: string, today: string): string | undefined {
  const folded = fold(text);
  const now = dayOf(today);
  const coming = merged([...absoluteDates(folded, now), ...relativeDates(folded, now)], folded)
    .filter(
      ({ start, end }) =>
        !pastBefore.test(before(folded, start)) && !pastAfter.test(folded.slice(end, end + 20)),
    )
    .filter(({ day }) => day >= now);
  const due = coming.filter(({ start }) => dueBefore.test(before(folded, start)));
  const days = new Set((due.length > 0 ? due : coming).map(({ day }) => day));
  const [day] = days;
  return day !== undefined && days.size === 1 ? isoOf(day) : undefined;
}

function before(text: string, start: number): string {
  return text.slice(Math.max(0, start - 30), start);
}

/** Of dates that touch ("EOD Friday", "Tuesday, 12 March") the more exact one speaks for both. */
function merged(dates: readonly FoundDate[], folded: string): readonly FoundDate[] {
  const kept: FoundDate[] = [];
  for (const date of dates.toSorted((one, other) => one.start - other.start || other.end - one.end)) {
    const last = kept.at(-1);
    if (
      last === undefined ||
      !/^[\s,(]{0,3}(?:on |the |at |am |den |le |el )?$/.test(folded.slice(last.end, date.start))
    ) {
      kept.push(date);
    } else {
      const exact = date.exactness > last.exactness ? date : last;
      kept[kept.length - 1] = { ...exact, start: last.start, end: Math.max(last.end, date.end) };
    }
  }
  return kept;
}
