// Dates in words.
import { expect, it } from '@jest/globals';
import { addDays } from './date-arithmetic.js';
import { formatDate, formatDateWithWeekday, weekdayName } from './format-date.js';

it('are written as a letter has them', () => {
  expect(formatDate('2026-12-01')).toBe('1 December 2026');
  expect(formatDateWithWeekday('2026-12-01')).toBe('Tuesday 1 December 2026');
  const months = Array.from(
    { length: 12 },
    (_, at) => formatDate(`2026-${String(at + 1).padStart(2, '0')}-10`).split(' ')[1],
  );
  expect(months).toEqual([
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
  ]);
  const week = Array.from({ length: 7 }, (_, at) => weekdayName(addDays('2026-11-02', at)));
  expect(week).toEqual(['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']);
});
