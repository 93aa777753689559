import { dayFrom, monthEnd, weekdayOf, yearOf, type Day } from './calendar.ts';
import {
  countOf,
  countPattern,
  monthNumber,
  monthPattern,
  weekdayNumber,
  weekdayPattern,
} from './calendar-words.ts';
import { findDates, type DateRule, type FoundDate } from './found-date.ts';

const next = 'next|nachsten?|nachster|proxim[oa]|prossim[oa]|volgende';
const coming = 'coming|this coming|this|kommenden?|diesen|ce|este|esta|komende';
const nextAfter =
  'next week|nachste woche|prochain|que viene|que vem|la semana que viene|la semaine prochaine';
const weekend = 'eow|end of (?:the |this )?week|week end|ende der woche|ende dieser woche';

const rules: readonly DateRule[] = [
  rule(
    2,
    String.raw`\b(?:day after tomorrow|ubermorgen|apres-demain|pasado manana|depois de amanha|overmorgen)\b|明後日`,
    (_, now) => now + 2,
  ),
  rule(
    2,
    String.raw`(?<!after |guten |la )\b(?:tomorrow|tmrw|tmr|tomo|morgen|demain|manana|amanha|domani)\b|明日`,
    (_, now) => now + 1,
  ),
  // "They use Jenkins today" is no date: today counts only with a word that makes it one.
  rule(
    1,
    String.raw`\b(?:eod|cob|end of (?:the )?day|end of business|later today|(?:by|before|until|needed|due) today|today at|bis heute|heute noch|avant ce soir|今日中)\b|今日中`,
    (_, now) => now,
  ),
  rule(
    2,
    String.raw`\b(?:in|within|innerhalb von|binnen|dans|sous|en|em|dentro de|tra|over)\s(?:the next |the |den nachsten )?(${countPattern})\s?-?(hours?|hrs?|h|stunden|heures|horas|days?|tagen?|jours?|dias?|giorni|dagen|weeks?|wks?|wochen?|semaines?|semanas?|settimane|weken|months?|monate?n?|mois|mes|meses)\b(?! (?:poc|trial|workshop|training|project|sprint|programme|program))`,
    span,
  ),
  rule(2, String.raw`\b(${countPattern})\s(days?|weeks?|months?)\sfrom\s(?:now|today)\b`, span),
  rule(2, String.raw`\b(?:${weekend})\b|今週中|今週末`, (_, now) => weekdayFrom(now, 5)),
  rule(2, String.raw`\b(?:end of next week|ende nachster woche)\b|来週中`, (_, now) => nextWeek(now, 5)),
  rule(
    2,
    String.raw`\b(?:eom|(?:end of (?:the |this )?|end-of-)month|month[ -]end|ende des monats|monatsende|fin (?:de|du) mois|fin(?:ales)? de mes|fim do mes|fine mese)\b|今月末|月末`,
    (_, now) => monthEnd(now),
  ),
  rule(2, String.raw`\b(?:end of next month|ende nachsten monats|fin du mois prochain)\b|来月末`, (_, now) =>
    monthEnd(now, 1),
  ),
  rule(
    2,
    String.raw`\b(?:end of|ende|fin|fin de|fim de|finales de)\s(${monthPattern})\b(?:,?\s(20\d{2})\b)?`,
    ([month = '', year = ''], now) => endOf(month, year, now),
  ),
  rule(
    2,
    String.raw`\b(?:eoy|end of (?:the |this )?year|year[ -]end|jahresende|ende des jahres|fin de ano|fin d'annee)\b|年末`,
    (_, now) => dayFrom(yearOf(now), 12, 31),
  ),
  rule(
    2,
    String.raw`\b(?:(${next})\s|(${coming})\s)?(?:week\s(?:on\s)?)?(${weekdayPattern})\b(?:\s(${nextAfter})\b)?`,
    named,
  ),
  rule(2, String.raw`来週の?([月火水木金土日])曜`, ([kanji = ''], now) =>
    nextWeek(now, '月火水木金土日'.indexOf(kanji) + 1),
  ),
];

/** Days named by their distance or weekday, in folded text. Vague spans such as "next week" are left out. */
export function relativeDates(folded: string, now: Day): readonly FoundDate[] {
  return findDates(rules, folded, now);
}

function rule(exactness: DateRule['exactness'], pattern: string, day: DateRule['day']): DateRule {
  return { pattern: new RegExp(pattern, 'g'), exactness, day };
}

function span([count = '', unit = '']: readonly string[], now: Day): Day | undefined {
  const number = countOf(count);
  if (number === undefined || number > 366) return undefined;
  if (/^(?:h|stunde)/.test(unit)) return now + Math.ceil(number / 24);
  if (/^(?:w|sem|sett)/.test(unit)) return now + number * 7;
  if (/^(?:mo|mes)/.test(unit)) return now + number * 30;
  return now + number;
}

/** "Tuesday" is the next one after today, "this Tuesday" may be today, "next Tuesday" is in next week. */
function named(
  [beforeNext = '', beforeThis = '', name = '', after = '']: readonly string[],
  now: Day,
): Day | undefined {
  const weekday = weekdayNumber(name);
  if (weekday === undefined) return undefined;
  if (beforeNext !== '' || after !== '') return nextWeek(now, weekday);
  return weekdayFrom(beforeThis === '' ? now + 1 : now, weekday);
}

/** The first such weekday that is not before `day`. */
function weekdayFrom(day: Day, weekday: number): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** Weeks begin on Monday. */
function nextWeek(now: Day, weekday: number): Day {
  return now - weekdayOf(now) + 7 + weekday;
}

function endOf(month: string, year: string, now: Day): Day | undefined {
  const number = monthNumber(month);
  if (number === undefined) return undefined;
  const own = year === '' ? yearOf(now) : Number(year);
  const first = dayFrom(own, number, 1);
  if (first === undefined) return undefined;
  const end = monthEnd(first);
  return end >= now ? end : monthEnd(dayFrom(own + 1, number, 1) ?? first);
}
