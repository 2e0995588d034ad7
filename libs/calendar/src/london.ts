// The edges of a day in Europe/London: the only file that knows of zones. Summer time runs from 01:00 UTC on the
// last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Order 2002, SI 2002/262; so since 1996).
import {
  type CivilDate,
  type Instant,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  parseCivilDate,
  partsOf,
} from './civil-date.js';
import { addDays, weekday } from './date-arithmetic.js';

const { floor } = Math;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?Z$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

function milliseconds(instant: Instant): number | undefined {
  const found = INSTANT.exec(instant);
  const date = found ? parseCivilDate(found[1]) : undefined;
  if (!found || !date) return undefined;
  const [hour, minute, second] = [Number(found[2]), Number(found[3]), Number(found[4] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const fraction = floor(Number(`0.${found[5] ?? 0}`) * 1000);
  return dayNumber(date) * DAY + hour * HOUR + minute * 60_000 + second * 1000 + fraction;
}

function instantOf(ms: number): Instant {
  const days = floor(ms / DAY);
  const rest = ms - days * DAY;
  const pad = (n: number, width: number) => String(n).padStart(width, '0');
  const clock = [rest / HOUR, (rest / 60_000) % 60, (rest / 1000) % 60]
    .map((n) => pad(floor(n), 2))
    .join(':');
  return `${dateOfDayNumber(days)}T${clock}.${pad(rest % 1000, 3)}Z`;
}

const lastSunday = (year: number, month: number): CivilDate => {
  const last = civilDate(year, month, 31);
  return addDays(last, -(weekday(last) % 7));
};

interface Summer {
  readonly from: number;
  readonly to: number;
}

const YEARS_KEPT = 256;
const summers = new Map<number, Summer>();

/** Summer time of a year, in milliseconds: found once for each of at most 256 years, since it is asked for all the time. */
function summerOf(year: number): Summer {
  const known = summers.get(year);
  // Stryker disable next-line ConditionalExpression: only a shorter way to the same summer
  if (known) return known;
  const found = {
    from: dayNumber(lastSunday(year, 3)) * DAY + HOUR,
    to: dayNumber(lastSunday(year, 10)) * DAY + HOUR,
  };
  // Stryker disable next-line all: forgetting what can be found again changes no answer
  if (summers.size >= YEARS_KEPT) summers.clear();
  // Stryker disable next-line CallExpression: kept for the next time, which would find the same
  summers.set(year, found);
  return found;
}

function offset(ms: number): number {
  const { from, to } = summerOf(partsOf(dateOfDayNumber(floor(ms / DAY))).year);
  return ms >= from && ms < to ? HOUR : 0;
}

/** Reads an instant (UTC, ending in Z) in normal form with milliseconds; undefined when it is not one. */
export function parseInstant(text: unknown): Instant | undefined {
  const ms = typeof text === 'string' ? milliseconds(text) : undefined;
  return ms === undefined ? undefined : instantOf(ms);
}

function read(instant: Instant): number {
  const ms = milliseconds(instant);
  if (ms === undefined) throw new RangeError(`not an instant in UTC: ${instant}`);
  return ms;
}

/** The civil date in London at an instant. Throws RangeError when the text is not an instant. */
export function londonDate(instant: Instant): CivilDate {
  const ms = read(instant);
  return dateOfDayNumber(floor((ms + offset(ms)) / DAY));
}

/** The time of day in London at an instant, 'HH:MM'. Throws RangeError when the text is not an instant. */
export function londonTime(instant: Instant): string {
  const ms = read(instant);
  return instantOf(ms + offset(ms)).slice(11, 16);
}

/**
 * The instant of a London wall-clock time 'HH:MM' on a date. An hour that happens twice (October) is the first of
 * the two; a time that does not happen (01:00 to 01:59 in March) is read with the offset before the change.
 */
export function londonInstant(date: CivilDate, time: string): Instant {
  const found = TIME.exec(time);
  if (!found || !parseCivilDate(date)) throw new RangeError(`not a date and a time of day: ${date} ${time}`);
  const wall = dayNumber(date) * DAY + Number(found[1]) * HOUR + Number(found[2]) * 60_000;
  const summer = wall - HOUR;
  return instantOf(offset(summer) === HOUR ? summer : wall);
}

/** The first instant of a London day. */
export const startOfLondonDay = (date: CivilDate): Instant => londonInstant(date, '00:00');

/** The end of a London day: the first instant of the next one. A deadline of that date is passed from here on. */
export const endOfLondonDay = (date: CivilDate): Instant => londonInstant(addDays(date, 1), '00:00');

/** Negative, zero or positive as the first instant is before, the same as or after the second. */
export const compareInstants = (a: Instant, b: Instant): number => read(a) - read(b);
