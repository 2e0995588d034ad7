// Sums on civil dates: days, months by the corresponding-date rule, comparison, weekday.
import { type CivilDate, civilDate, dateOfDayNumber, dayNumber, daysInMonth, partsOf } from './civil-date.js';

/** The date n calendar days later (earlier when n is negative). */
export const addDays = (date: CivilDate, n: number): CivilDate => dateOfDayNumber(dayNumber(date) + n);

/** Calendar days from one date to another (0 for the same day, negative backwards). */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from);

/** Negative, zero or positive as the first date is before, the same as or after the second. */
export const compareDates = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0);

/** The later of two dates. */
// Stryker disable next-line EqualityOperator: equal dates are one date
export const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a > b ? a : b);

/** The earlier of two dates. */
// Stryker disable next-line EqualityOperator: equal dates are one date
export const earlierOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? a : b);

/** Weekday: 1 Monday to 7 Sunday. */
export const weekday = (date: CivilDate): number => weekdayOfDayNumber(dayNumber(date));

/** Weekday of a day number: 1 Monday to 7 Sunday (1970-01-01 was a Thursday). */
export const weekdayOfDayNumber = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The corresponding date n months later or, where that month has none, its last day. */
export function addMonths(date: CivilDate, n: number): CivilDate {
  const { year, month, day } = partsOf(date);
  const months = year * 12 + (month - 1) + n;
  const toYear = Math.floor(months / 12);
  const toMonth = months - toYear * 12 + 1;
  return civilDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The last day of a period of n months that begins with the date itself (1 March, 3 months: 31 May). */
export function lastDayOfMonthsBeginningWith(date: CivilDate, n: number): CivilDate {
  const end = addMonths(date, n);
  return partsOf(end).day < partsOf(date).day ? end : addDays(end, -1);
}
