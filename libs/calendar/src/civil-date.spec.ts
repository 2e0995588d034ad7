// Civil dates against the platform's own calendar, over more than the years that the law needs.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  civilDate,
  dateOfDayNumber,
  dayNumber,
  daysInMonth,
  isCivilDate,
  isLeapYear,
  parseCivilDate,
  partsOf,
} from './civil-date.js';

const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);

describe('a civil date', () => {
  it('is read when it exists', () => {
    for (const date of ['2026-01-01', '2026-12-31', '2028-02-29', '2000-02-29', '2026-04-30', '2026-10-31'])
      expect(parseCivilDate(date)).toBe(date);
  });

  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2100-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '2026-04-31',
    '2026-06-31',
    '2026-09-31',
    '2026-11-31',
  ])('is refused when there is no such day: %s', (date) => {
    expect(parseCivilDate(date)).toBeUndefined();
    expect(isCivilDate(date)).toBe(false);
  });

  it.each([
    '2026-1-1',
    '26-01-01',
    '2026/01/01',
    ' 2026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00',
    '02026-01-01',
    '2026-01-011',
    '',
    20260101,
    null,
    undefined,
    {},
    ['2026-01-01'],
  ])('is refused when it is not written as one: %p', (date) => expect(parseCivilDate(date)).toBeUndefined());

  it('has a day number that counts from 1 January 1970, and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
        expect(dateOfDayNumber(days)).toBe(iso(days));
        expect(dayNumber(iso(days))).toBe(days);
      }),
    );
    for (const date of [
      '0000-03-01',
      '0000-02-29',
      '1600-02-29',
      '2000-01-01',
      '2000-02-29',
      '2000-03-01',
      '2100-02-28',
      '2100-03-01',
      '2400-12-31',
      '1970-01-01',
    ])
      expect(dateOfDayNumber(dayNumber(date))).toBe(date);
    expect(dayNumber('1970-01-01')).toBe(0);
  });

  it('is written with leading noughts and taken apart again', () => {
    expect(civilDate(2026, 3, 4)).toBe('2026-03-04');
    expect(civilDate(2026, 10, 10)).toBe('2026-10-10');
    expect(civilDate(2026, 9, 9)).toBe('2026-09-09');
    expect(civilDate(987, 12, 31)).toBe('0987-12-31');
    expect(partsOf('2026-03-04')).toEqual({ year: 2026, month: 3, day: 4 });
    expect(partsOf('2019-12-31')).toEqual({ year: 2019, month: 12, day: 31 });
  });
});

describe('the length of a month', () => {
  it('is that of the calendar', () => {
    expect(Array.from({ length: 12 }, (_, at) => daysInMonth(2026, at + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect(daysInMonth(2026, 0)).toBe(0);
    expect(daysInMonth(2026, 13)).toBe(0);
  });

  it('of February depends on the year', () => {
    const leap = {
      2024: true,
      2025: false,
      2026: false,
      2027: false,
      2028: true,
      1900: false,
      2000: true,
      2100: false,
      2400: true,
    };
    for (const [year, is] of Object.entries(leap)) {
      expect(isLeapYear(Number(year))).toBe(is);
      expect(daysInMonth(Number(year), 2)).toBe(is ? 29 : 28);
    }
  });
});
