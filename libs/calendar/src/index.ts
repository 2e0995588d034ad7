// @twentieth/calendar: civil dates, Europe/London's days, bank holidays with known-since, working days.
export {
  type CivilDate,
  type Instant,
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isLeapYear,
  parseCivilDate,
  partsOf,
} from './civil-date.js';
export {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
  lastDayOfMonthsBeginningWith,
  laterOf,
  weekday,
} from './date-arithmetic.js';
export { formatDate, formatDateWithWeekday, weekdayName } from './format-date.js';
export {
  compareInstants,
  endOfLondonDay,
  londonDate,
  londonInstant,
  londonTime,
  parseInstant,
  startOfLondonDay,
} from './london.js';
export { type Division, DIVISIONS, type Holiday, type HolidayChange, nameOfHoliday } from './holiday.js';
export {
  type BankHolidays,
  calendarAsKnown,
  calendarKnownOn,
  calendarVersions,
  FIRST_DATE,
  LAST_DATE,
  withChange,
  withProclaimed,
} from './bank-holidays.js';
export { type SkippedDay } from './day-table.js';
export {
  CALENDAR_NAMES,
  type CalendarName,
  calendarOfNation,
  isWorkingDay,
  type Nation,
  NATIONS,
  type WorkingDayCount,
  type WorkingDays,
  workingDays,
  workingDaysAfter,
  workingDaysBefore,
} from './working-days.js';
export { easterSunday } from './easter.js';
export { standingHolidays } from './standing-rules.js';
export { sha256 } from './sha-256.js';
