// Sums on dates: the corresponding-date rule is what periods of months rest on (FOIA 2000 s9(2), UK GDPR art 12(3)).
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOfDayNumber } from './civil-date.js';
import {
  addDays,
  addMonths,
  compareDates,
  daysBetween,
  earlierOf,
  lastDayOfMonthsBeginningWith,
  laterOf,
  weekday,
  weekdayOfDayNumber,
} from './date-arithmetic.js';

const dates = fc.integer({ min: 10_000, max: 30_000 }).map(dateOfDayNumber);

describe('days', () => {
  it('are added over the ends of months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2026-06-15', 0)).toBe('2026-06-15');
  });

  it('between two dates undo an addition', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -900, max: 900 }), (date, n) =>
        expect(daysBetween(date, addDays(date, n))).toBe(n),
      ),
    );
  });

  it('are compared', () => {
    expect(compareDates('2026-01-01', '2026-01-02')).toBeLessThan(0);
    expect(compareDates('2026-01-02', '2026-01-01')).toBeGreaterThan(0);
    expect(compareDates('2026-01-01', '2026-01-01')).toBe(0);
    expect([laterOf('2026-01-01', '2026-01-02'), laterOf('2026-01-02', '2026-01-01')]).toEqual([
      '2026-01-02',
      '2026-01-02',
    ]);
    expect([earlierOf('2026-01-01', '2026-01-02'), earlierOf('2026-01-02', '2026-01-01')]).toEqual([
      '2026-01-01',
      '2026-01-01',
    ]);
  });

  it('have the weekday of the platform’s calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), (days) => {
        const sunday = new Date(days * 86_400_000).getUTCDay();
        expect(weekdayOfDayNumber(days)).toBe(sunday === 0 ? 7 : sunday);
        expect(weekday(dateOfDayNumber(days))).toBe(weekdayOfDayNumber(days));
      }),
    );
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-09-03', 1, '2026-10-03'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-11-15', 1, '2026-12-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-01-15', 12, '2027-01-15'],
    ['2024-02-29', 36, '2027-02-28'],
  ])('from %s, %i on: %s', (date, n, then) => expect(addMonths(date, n)).toBe(then));

  it('that begin with a day end the day before the corresponding one, or with the month that has none', () => {
    expect(lastDayOfMonthsBeginningWith('2027-03-01', 3)).toBe('2027-05-31');
    expect(lastDayOfMonthsBeginningWith('2026-11-28', 3)).toBe('2027-02-27');
    expect(lastDayOfMonthsBeginningWith('2026-11-29', 3)).toBe('2027-02-28');
    expect(lastDayOfMonthsBeginningWith('2026-11-30', 3)).toBe('2027-02-28');
    expect(lastDayOfMonthsBeginningWith('2027-11-30', 3)).toBe('2028-02-29');
  });
});
