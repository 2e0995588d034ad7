// Working days under a named calendar. FOIA 2000 s10(6): not a Saturday, Sunday, Christmas Day, Good Friday or a bank
// holiday in any part of the UK. FOISA 2002 s73: the same with Scotland's bank holidays alone.
import { type BankHolidays } from './bank-holidays.js';
import { type CivilDate } from './civil-date.js';
import { weekday } from './date-arithmetic.js';
import { DayTable, type SkippedDay } from './day-table.js';
import { weekdayName } from './format-date.js';
import { type Division, DIVISIONS, nameOfHoliday } from './holiday.js';

/** The named calendars: the union of all parts of the UK, or one part alone. */
export const CALENDAR_NAMES = [
  'any part of the UK',
  'England and Wales',
  'Scotland',
  'Northern Ireland',
] as const;
export type CalendarName = (typeof CALENDAR_NAMES)[number];

/** The nations of the UK, as an authority names its own. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** A count of working days: where it ends and every day that it passed over, with the reason. */
export interface WorkingDayCount {
  readonly date: CivilDate;
  readonly skipped: readonly SkippedDay[];
}

/** Working days under one calendar and one version of it. All dates are civil dates in London. */
export interface WorkingDays {
  readonly name: string;
  readonly holidays: BankHolidays;
  isWorkingDay(date: CivilDate): boolean;
  /** Why a day is not counted ('Saturday', "St Andrew's Day (Scotland)"); undefined for a working day. */
  whyNot(date: CivilDate): string | undefined;
  /** The n-th working day strictly after the date (n of 1 or more). RangeError outside 2005 to 2099. */
  after(date: CivilDate, n: number): CivilDate;
  /** The n-th working day strictly before the date (n of 1 or more). RangeError outside 2005 to 2099. */
  before(date: CivilDate, n: number): CivilDate;
  /** The date itself if it is a working day, else the next one. */
  onOrAfter(date: CivilDate): CivilDate;
  /** How many working days lie after the first date, up to and including the second. */
  countBetween(after: CivilDate, upTo: CivilDate): number;
  /** Those days themselves. */
  countedBetween(after: CivilDate, upTo: CivilDate): CivilDate[];
  /** The days in the same span that do not count, each with its reason. */
  skippedBetween(after: CivilDate, upTo: CivilDate): SkippedDay[];
}

const DIVISIONS_OF: Record<CalendarName, readonly Division[]> = {
  'any part of the UK': DIVISIONS,
  'England and Wales': ['england-and-wales'],
  Scotland: ['scotland'],
  'Northern Ireland': ['northern-ireland'],
};

const CALENDAR_OF: Record<Nation, CalendarName> = {
  england: 'England and Wales',
  wales: 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
};

/** The calendar of one nation's own bank holidays. */
export const calendarOfNation = (nation: Nation): CalendarName => CALENDAR_OF[nation];

function namesByDate(holidays: BankHolidays, divisions: readonly Division[]): Map<CivilDate, string> {
  const names = new Map<CivilDate, string>();
  for (const holiday of holidays.holidays) {
    if (!holiday.in.some((division) => divisions.includes(division))) continue;
    const known = names.get(holiday.date);
    names.set(holiday.date, known ? `${known}; ${nameOfHoliday(holiday)}` : nameOfHoliday(holiday));
  }
  return names;
}

function build(holidays: BankHolidays, name: CalendarName): WorkingDays {
  const names = namesByDate(holidays, DIVISIONS_OF[name]);
  const table = new DayTable((date) => {
    const christmas = date.endsWith('-12-25') ? 'Christmas Day' : undefined;
    const holiday = names.get(date) ?? christmas;
    if (weekday(date) <= 5) return holiday;
    return holiday ? `${weekdayName(date)} (${holiday})` : weekdayName(date);
  });
  return {
    name,
    holidays,
    isWorkingDay: (date) => table.isCounted(date),
    whyNot: (date) => table.whyNot(date),
    after: (date, n) => table.after(date, n),
    before: (date, n) => table.before(date, n),
    onOrAfter: (date) => (table.isCounted(date) ? date : table.after(date, 1)),
    countBetween: (after, upTo) => table.countBetween(after, upTo),
    countedBetween: (after, upTo) => table.countedBetween(after, upTo),
    skippedBetween: (after, upTo) => table.skippedBetween(after, upTo),
  };
}

const built = new WeakMap<BankHolidays, Map<CalendarName, WorkingDays>>();

/** The working days of a named calendar under a version of the bank holidays (built once for each). */
export function workingDays(holidays: BankHolidays, name: CalendarName): WorkingDays {
  const byName = built.get(holidays) ?? new Map<CalendarName, WorkingDays>();
  built.set(holidays, byName);
  const found = byName.get(name) ?? build(holidays, name);
  byName.set(name, found);
  return found;
}

/** The n-th working day strictly after a date, with every day passed over and why. */
export function workingDaysAfter(days: WorkingDays, date: CivilDate, n: number): WorkingDayCount {
  const end = days.after(date, n);
  return { date: end, skipped: days.skippedBetween(date, end) };
}

/** The n-th working day strictly before a date, with every day passed over and why. */
export function workingDaysBefore(days: WorkingDays, date: CivilDate, n: number): WorkingDayCount {
  const end = days.before(date, n);
  return { date: end, skipped: days.skippedBetween(end, date) };
}

/** Is the date a working day of the calendar? */
export const isWorkingDay = (days: WorkingDays, date: CivilDate): boolean => days.isWorkingDay(date);
