// Working days under a named calendar, against a walk from day to day.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { calendarAsKnown, withChange } from './bank-holidays.js';
import { dateOfDayNumber, dayNumber } from './civil-date.js';
import { addDays, weekday } from './date-arithmetic.js';
import {
  CALENDAR_NAMES,
  calendarOfNation,
  isWorkingDay,
  workingDays,
  workingDaysAfter,
  workingDaysBefore,
} from './working-days.js';

const known = calendarAsKnown();
const uk = workingDays(known, 'any part of the UK');
const scotland = workingDays(known, 'Scotland');
const dates = fc.integer({ min: dayNumber('2005-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDayNumber);
const names = fc.constantFrom(...CALENDAR_NAMES);

function walk(name: (typeof CALENDAR_NAMES)[number], from: string, n: number, step: 1 | -1): string {
  const places = {
    'any part of the UK': ['england-and-wales', 'scotland', 'northern-ireland'],
    'England and Wales': ['england-and-wales'],
    Scotland: ['scotland'],
    'Northern Ireland': ['northern-ireland'],
  }[name];
  const off = new Set(
    known.holidays
      .filter((holiday) => holiday.in.some((place) => places.includes(place)))
      .map((holiday) => holiday.date),
  );
  let date = from;
  for (let left = n; left > 0;) {
    date = addDays(date, step);
    if (weekday(date) <= 5 && !off.has(date)) left--;
  }
  return date;
}

describe('the n-th working day', () => {
  it('after a date is reached by walking', () => {
    fc.assert(
      fc.property(names, dates, fc.integer({ min: 1, max: 70 }), (name, date, n) =>
        expect(workingDays(known, name).after(date, n)).toBe(walk(name, date, n, 1)),
      ),
      { numRuns: 300 },
    );
  });

  it('before a date is reached by walking back', () => {
    fc.assert(
      fc.property(
        names,
        fc.integer({ min: dayNumber('2006-01-01'), max: dayNumber('2040-12-31') }).map(dateOfDayNumber),
        fc.integer({ min: 1, max: 70 }),
        (name, date, n) => expect(workingDays(known, name).before(date, n)).toBe(walk(name, date, n, -1)),
      ),
      { numRuns: 300 },
    );
  });

  it('never comes earlier for a later date, nor for one holiday more', () => {
    const more = workingDays(
      withChange(known, {
        knownSince: '2026-12-01',
        why: 'Proclaimed.',
        add: [{ date: '2027-06-14', title: 'A day', in: ['scotland'] }],
        remove: [],
      }),
      'any part of the UK',
    );
    fc.assert(
      fc.property(
        dates,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 60 }),
        (date, later, n) => {
          expect(uk.after(addDays(date, later), n) >= uk.after(date, n)).toBe(true);
          expect(more.after(date, n) >= uk.after(date, n)).toBe(true);
        },
      ),
    );
  });

  it('names each day that was passed over', () => {
    expect(workingDaysAfter(uk, '2026-11-27', 1)).toEqual({
      date: '2026-12-01',
      skipped: [
        { date: '2026-11-28', why: 'Saturday' },
        { date: '2026-11-29', why: 'Sunday' },
        { date: '2026-11-30', why: "St Andrew's Day (Scotland)" },
      ],
    });
    expect(workingDaysBefore(uk, '2026-12-01', 1)).toEqual({
      date: '2026-11-27',
      skipped: [
        { date: '2026-11-28', why: 'Saturday' },
        { date: '2026-11-29', why: 'Sunday' },
        { date: '2026-11-30', why: "St Andrew's Day (Scotland)" },
      ],
    });
    expect(workingDaysBefore(uk, '2026-12-02', 1)).toEqual({ date: '2026-12-01', skipped: [] });
  });

  it('counts and skips every day of a span, once', () => {
    fc.assert(
      fc.property(names, dates, fc.integer({ min: 0, max: 120 }), (name, from, length) => {
        const days = workingDays(known, name);
        const to = addDays(from, length);
        const counted = days.countedBetween(from, to);
        const skipped = days.skippedBetween(from, to);
        expect(counted.length).toBe(days.countBetween(from, to));
        expect([...counted, ...skipped.map((day) => day.date)].sort()).toEqual(
          Array.from({ length }, (_, at) => addDays(from, at + 1)),
        );
        expect(counted.every((day) => days.isWorkingDay(day) && days.whyNot(day) === undefined)).toBe(true);
        expect(
          skipped.every((day) => !days.isWorkingDay(day.date) && days.whyNot(day.date) === day.why),
        ).toBe(true);
      }),
    );
  });
});

describe('a day', () => {
  it('is working in one calendar and not in another', () => {
    expect(isWorkingDay(scotland, '2018-04-02')).toBe(true);
    expect(isWorkingDay(uk, '2018-04-02')).toBe(false);
    expect(isWorkingDay(scotland, '2026-11-30')).toBe(false);
    expect(isWorkingDay(workingDays(known, 'England and Wales'), '2026-11-30')).toBe(true);
    expect(isWorkingDay(workingDays(known, 'Northern Ireland'), '2026-07-13')).toBe(false);
    expect(isWorkingDay(workingDays(known, 'Northern Ireland'), '2026-11-30')).toBe(true);
  });

  it('says why it is not one', () => {
    expect(uk.whyNot('2012-01-02')).toBe(
      "2 January (Scotland); New Year's Day (England and Wales, Northern Ireland)",
    );
    expect(uk.whyNot('2027-12-25')).toBe('Saturday (Christmas Day)');
    expect(uk.whyNot('2026-12-25')).toBe('Christmas Day');
    expect(uk.whyNot('2026-08-03')).toBe('Summer bank holiday (Scotland)');
    expect(uk.whyNot('2026-08-31')).toBe('Summer bank holiday (England and Wales, Northern Ireland)');
    expect(uk.whyNot('2026-11-01')).toBe('Sunday');
    expect(uk.whyNot('2026-11-02')).toBeUndefined();
    expect([uk.name, uk.holidays]).toEqual(['any part of the UK', known]);
  });

  it('is kept if it works, else gives way to the next that does', () => {
    expect(uk.onOrAfter('2026-11-02')).toBe('2026-11-02');
    expect(uk.onOrAfter('2026-11-28')).toBe('2026-12-01');
  });

  it('of a nation is in that nation’s calendar', () => {
    expect((['england', 'wales', 'scotland', 'northern-ireland'] as const).map(calendarOfNation)).toEqual([
      'England and Wales',
      'England and Wales',
      'Scotland',
      'Northern Ireland',
    ]);
  });
});

describe('the edges of what is known', () => {
  it('are refused, not guessed', () => {
    expect(() => uk.after('2099-12-01', 40)).toThrow(
      '40 working days from 2099-12-01 lies outside 2005-01-01 to 2099-12-31',
    );
    expect(() => uk.isWorkingDay('2100-01-01')).toThrow('2100-01-01 lies outside 2005-01-01 to 2099-12-31');
    expect(() => uk.before('2004-12-10', 20)).toThrow('-20 working days from 2004-12-10 lies outside');
    expect(() => uk.isWorkingDay('2004-12-01')).toThrow(RangeError);
    expect(uk.isWorkingDay('2004-12-02')).toBe(true);
    expect(uk.isWorkingDay('2099-12-31')).toBe(true);
    expect(uk.after('2005-01-01', 1)).toBe('2005-01-05');
    expect(uk.whyNot('2004-12-04')).toBe('Saturday');
  });

  it('are built once for a version and a name', () => {
    expect(workingDays(known, 'Scotland')).toBe(scotland);
    expect(workingDays(known, 'Northern Ireland')).not.toBe(scotland);
  });
});
