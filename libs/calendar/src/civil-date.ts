// Civil dates: days as people name them, without clocks or zones. Arithmetic goes through a day number,
// so that no Date object and no zone can shift a day.

/** A civil date, 'YYYY-MM-DD', in the proleptic Gregorian calendar. */
export type CivilDate = string;

/** An instant, ISO 8601 in UTC, ending in Z. */
export type Instant = string;

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
// Held here because a look-up in the global object costs more than the sum (in a module of node:vm, many times more).
const { floor } = Math;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Is the year a leap year? */
export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** How many days the month (1 to 12) of the year has. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** Reads a civil date; undefined when the text is not 'YYYY-MM-DD' or names a day that does not exist. */
export function parseCivilDate(text: unknown): CivilDate | undefined {
  const found = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (!found) return undefined;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  return day >= 1 && day <= daysInMonth(year, month) ? found[0] : undefined;
}

/** Is the text a civil date that exists? */
export const isCivilDate = (text: unknown): text is CivilDate => parseCivilDate(text) !== undefined;

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`);

/** Writes a year, month (1 to 12) and day as a civil date. */
export function civilDate(year: number, month: number, day: number): CivilDate {
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/** Year, month (1 to 12) and day of a civil date. */
export function partsOf(date: CivilDate): { year: number; month: number; day: number } {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) value = value * 10 + text.charCodeAt(at) - 48;
  return value;
}

/** Days since 1970-01-01 (negative before it). */
export function dayNumber(date: CivilDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + floor(yearOfEra / 4) - floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The civil date of a day number. */
export function dateOfDayNumber(days: number): CivilDate {
  const shifted = days + 719468;
  const era = floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = floor(
    (dayOfEra - floor(dayOfEra / 1460) + floor(dayOfEra / 36524) - floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  const mp = floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return civilDate(year, month, dayOfYear - floor((153 * mp + 2) / 5) + 1);
}
