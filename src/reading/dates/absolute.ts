import { dayFrom, yearOf, type Day } from './calendar.ts';
import { monthNumber, monthPattern } from './calendar-words.ts';
import { findDates, type DateRule, type FoundDate } from './found-date.ts';

/** A date without a year that would be further away than this has most likely just passed. */
const longestAheadDays = 300;

const rules: readonly DateRule[] = [
  // 2027-03-12, 2027/03/12
  rule(String.raw`(?<![\d-])(20\d{2})([-/])(\d{1,2})\2(\d{1,2})(?![\d-])`, ([year, , month, date]) =>
    dayFrom(Number(year), Number(month), Number(date)),
  ),
  // 12 March, 12th of March 2027, 12. März, 12 de marzo; of a range (12-14 March) the first day
  rule(
    String.raw`\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?(?:\s?(?:-|–|to|and|&|bis|und|au|al)\s?\d{1,2}(?:st|nd|rd|th|\.)?)?\s?(?:of |de )?(${monthPattern})\b\.?(?:,?\s(?:de )?(20\d{2})\b)?`,
    ([date = '', month = '', year], now) => inMonth(date, month, year, now),
  ),
  // March 12, March 12th 2027; not March 2027
  rule(
    String.raw`\b(${monthPattern})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?![\d:.%]|\s?(?:am|pm|h|users|seats)\b)(?:\s?(?:-|–|to)\s?\d{1,2}(?:st|nd|rd|th)?)?(?:,?\s(20\d{2})\b)?`,
    ([month = '', date = '', year], now) => inMonth(date, month, year, now),
  ),
  // 12.03.2027: with dots and a year the day comes first
  rule(String.raw`(?<![\d.])(\d{1,2})\.(\d{1,2})\.(20\d{2})(?![\d.])`, ([date, month, year]) =>
    dayFrom(Number(year), Number(month), Number(date)),
  ),
  // 25/03, 3/25/2027: only when one order makes a date
  rule(
    String.raw`(?<![\d/.:-])(\d{1,2})\/(\d{1,2})(?:\/(20\d{2}))?(?![\d/%]|\s?(?:users|seats|done|complete))`,
    slashed,
  ),
  // 3月12日, 2027年3月12日
  rule(String.raw`(?:(20\d{2})年)?(\d{1,2})月(\d{1,2})日`, ([year, month, date], now) =>
    dated(Number(date), Number(month), year, now),
  ),
];

/** Calendar dates in folded text. Invalid and doubtful ones are left out. */
export function absoluteDates(folded: string, now: Day): readonly FoundDate[] {
  return findDates(rules, folded, now);
}

function rule(pattern: string, day: DateRule['day']): DateRule {
  return { pattern: new RegExp(pattern, 'g'), exactness: 3, day };
}

function inMonth(date: string, month: string, year: string | undefined, now: Day): Day | undefined {
  return dated(Number(date), monthNumber(month) ?? 0, year, now);
}

/** Nothing when both orders make a date and the dates differ: 03/04. */
function slashed([first, second, year]: readonly string[], now: Day): Day | undefined {
  const dayFirst = dated(Number(first), Number(second), year, now);
  const monthFirst = dated(Number(second), Number(first), year, now);
  return dayFirst === undefined || dayFirst === monthFirst
    ? monthFirst
    : monthFirst === undefined
      ? dayFirst
      : undefined;
}

/** A date without a year is the next one of its kind. */
function dated(date: number, month: number, year: string | undefined, now: Day): Day | undefined {
  if (year !== undefined && year !== '') return dayFrom(Number(year), month, date);
  const thisYear = dayFrom(yearOf(now), month, date);
  const coming = thisYear !== undefined && thisYear >= now ? thisYear : dayFrom(yearOf(now) + 1, month, date);
  return coming !== undefined && coming - now <= longestAheadDays ? coming : undefined;
}
