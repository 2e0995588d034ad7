// Dates in words, as a letter has them.
import { type CivilDate, partsOf } from './civil-date.js';
import { weekday } from './date-arithmetic.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 'Tuesday'. */
export const weekdayName = (date: CivilDate): string => DAYS[weekday(date) - 1]!;

/** '1 December 2026'. */
export function formatDate(date: CivilDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** 'Tuesday 1 December 2026'. */
export const formatDateWithWeekday = (date: CivilDate): string => `${weekdayName(date)} ${formatDate(date)}`;
