// Bank holidays: the published list, the standing rules around it, what was known when.
import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import Holidays from 'date-holidays';
import {
  calendarAsKnown,
  calendarKnownOn,
  calendarVersions,
  FIRST_DATE,
  LAST_DATE,
  withChange,
} from './bank-holidays.js';
import { easterSunday } from './easter.js';
import { type Division, DIVISIONS, nameOfHoliday } from './holiday.js';
import { standingHolidays } from './standing-rules.js';

const daysOf = (
  holidays: readonly { date: string; in: readonly Division[] }[],
  division: Division,
  year: number,
): string[] =>
  holidays
    .filter((holiday) => holiday.in.includes(division) && holiday.date.startsWith(`${year}-`))
    .map((holiday) => holiday.date);

/** Days proclaimed once, and the days that gave way to them. */
const ONE_OFF = new Set([
  '2012-06-04',
  '2012-06-05',
  '2012-05-28',
  '2020-05-04',
  '2020-05-08',
  '2022-05-30',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
  '2026-06-15',
]);

describe('Easter Sunday', () => {
  it.each([
    '2005-03-27',
    '2008-03-23',
    '2011-04-24',
    '2016-03-27',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2095-04-24',
    '2099-04-12',
    '1999-04-04',
    '1981-04-19',
    '1954-04-18',
    '2100-03-28',
  ])('is %s', (date) => expect(easterSunday(Number(date.slice(0, 4)))).toBe(date));
});

describe('the standing rules', () => {
  it('give every published day that was not proclaimed once', () => {
    for (let year = 2012; year <= 2028; year++) {
      for (const division of DIVISIONS) {
        const published = daysOf(calendarAsKnown().holidays, division, year).filter(
          (date) => !ONE_OFF.has(date),
        );
        const standing = daysOf(standingHolidays(year), division, year).filter((date) => !ONE_OFF.has(date));
        expect({ year, division, days: standing.sort() }).toEqual({ year, division, days: published.sort() });
      }
    }
  });

  it('agree with another list for the years without a published one', () => {
    const states: [Division, string | undefined][] = [
      ['england-and-wales', 'ENG'],
      ['scotland', 'SCT'],
      ['northern-ireland', 'NIR'],
    ];
    for (const [division, state] of states) {
      const other = new Holidays('GB', state!);
      for (const year of [2006, 2007, 2008, 2009, 2010, 2029, 2030, 2033, 2034, 2035, 2040]) {
        const weekdays = other
          .getHolidays(year)
          .filter((holiday) => holiday.type === 'public')
          .map((holiday) => holiday.date.slice(0, 10))
          .filter((date) => ![0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay()));
        const ours = daysOf(standingHolidays(year), division, year);
        expect({
          year,
          division,
          missing: [...new Set(weekdays)].filter(
            (date) => !ours.includes(date) && !(date === `${year}-11-30` && year < 2007),
          ),
        }).toEqual({ year, division, missing: [] });
      }
    }
  });

  it('name the days of 2033, whose Christmas and New Year fall on weekends', () => {
    const named = standingHolidays(2033).map((holiday) => `${holiday.date} ${nameOfHoliday(holiday)}`);
    expect(named).toEqual([
      "2033-01-03 New Year's Day",
      '2033-01-04 2 January (Scotland)',
      "2033-03-17 St Patrick's Day (Northern Ireland)",
      '2033-04-15 Good Friday',
      '2033-04-18 Easter Monday (England and Wales, Northern Ireland)',
      '2033-05-02 Early May bank holiday',
      '2033-05-30 Spring bank holiday',
      "2033-07-12 Battle of the Boyne (Orangemen's Day) (Northern Ireland)",
      '2033-08-01 Summer bank holiday (Scotland)',
      '2033-08-29 Summer bank holiday (England and Wales, Northern Ireland)',
      "2033-11-30 St Andrew's Day (Scotland)",
      '2033-12-26 Boxing Day',
      '2033-12-27 Christmas Day',
    ]);
  });

  it('give two days after a New Year on a Sunday in Scotland, one elsewhere', () => {
    expect(daysOf(standingHolidays(2034), 'scotland', 2034).slice(0, 2)).toEqual([
      '2034-01-02',
      '2034-01-03',
    ]);
    expect(daysOf(standingHolidays(2034), 'england-and-wales', 2034)[0]).toBe('2034-01-02');
  });

  it('know St Andrew’s Day from 2007', () => {
    expect(daysOf(standingHolidays(2006), 'scotland', 2006)).not.toContain('2006-11-30');
    expect(daysOf(standingHolidays(2007), 'scotland', 2007)).toContain('2007-11-30');
    expect(daysOf(standingHolidays(2008), 'scotland', 2008)).toContain('2008-12-01');
  });
});

describe('the calendar as known', () => {
  it('has a version for each day on which something became known', () => {
    expect(calendarVersions().map((version) => version.version)).toEqual([
      '2005-01-01',
      '2010-11-23',
      '2020-11-12',
      '2022-09-09',
      '2022-11-08',
      '2026-02-25',
    ]);
  });

  it('holds 15 June 2026 from 25 February 2026, not a day before', () => {
    const holds = (known: string) =>
      calendarAsKnown(known).holidays.some((holiday) => holiday.date === '2026-06-15');
    expect(holds('2026-02-24T23:59:59Z')).toBe(false);
    expect(holds('2026-02-25T00:00:00Z')).toBe(true);
    expect(holds('2026-02-24')).toBe(false);
    expect(holds('2026-02-25')).toBe(true);
    expect(calendarAsKnown().version).toBe('2026-02-25');
    expect(calendarKnownOn('2009-01-01').version).toBe('2005-01-01');
    expect(calendarKnownOn('2022-11-07').version).toBe('2022-09-09');
  });

  it('had 30 May 2022 until it was moved', () => {
    const spring = (known: string) =>
      calendarAsKnown(known)
        .holidays.filter(
          (holiday) => holiday.date.startsWith('2022-05-3') || holiday.date.startsWith('2022-06'),
        )
        .map((holiday) => holiday.date);
    expect(spring('2020-11-11')).toEqual(['2022-05-30']);
    expect(spring('2020-11-12')).toEqual(['2022-06-02', '2022-06-03']);
  });

  it('runs from 2005 to 2099, published to the end of 2028, in order', () => {
    const { holidays, horizon } = calendarAsKnown();
    expect([FIRST_DATE, LAST_DATE, horizon]).toEqual(['2005-01-01', '2099-12-31', '2028-12-31']);
    const years = new Set(holidays.map((holiday) => holiday.date.slice(0, 4)));
    expect([years.size, holidays[0]?.date, holidays.at(-1)?.date]).toEqual([95, '2005-01-03', '2099-12-28']);
    const keys = holidays.map((holiday) => `${holiday.date} ${holiday.title}`);
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys).size).toBe(keys.length);
    expect(
      holidays.filter((holiday) => holiday.date.startsWith('2011-04')).map((holiday) => holiday.date),
    ).toEqual(['2011-04-22', '2011-04-25', '2011-04-29']);
  });

  it('has a hash for each version, which a change alters and nothing else does', () => {
    const hashes = calendarVersions().map((version) => version.hash);
    expect(new Set(hashes).size).toBe(hashes.length);
    expect(hashes.every((hash) => /^[0-9a-f]{64}$/.test(hash))).toBe(true);
    expect(calendarAsKnown().hash).toBe(hashes.at(-1));
    expect(hashes.at(-1)).toBe('29d9986095b3c3786bc150f0a301e88a6f5992f304effd68a4d12f698f8f6c9f');
    const day = { date: '2031-07-04', title: 'A day', in: DIVISIONS };
    const proclaimed = withChange(calendarAsKnown(), {
      knownSince: '2030-01-01',
      why: 'A day was proclaimed.',
      add: [day],
      remove: [],
    });
    expect(proclaimed.version).toBe('2030-01-01');
    expect(proclaimed.hash).not.toBe(calendarAsKnown().hash);
    expect(proclaimed.holidays).toContainEqual(day);
    const inOne = withChange(calendarAsKnown(), {
      knownSince: '2030-01-01',
      why: 'A day was proclaimed.',
      add: [{ ...day, in: ['scotland'] }],
      remove: [],
    });
    expect(inOne.hash).not.toBe(proclaimed.hash);
    expect(calendarAsKnown().holidays).not.toContainEqual(day);
  });

  it('loses a day that is removed, and that one alone', () => {
    const base = calendarAsKnown();
    const gone = { date: '2027-08-02', title: 'Summer bank holiday', in: ['scotland'] as const };
    const corrected = withChange(base, {
      knownSince: '2026-12-01',
      why: 'Corrected.',
      add: [],
      remove: [gone],
    });
    expect(corrected.holidays.length).toBe(base.holidays.length - 1);
    expect(corrected.holidays.some((holiday) => holiday.date === '2027-08-02')).toBe(false);
  });

  it('refuses a moment that is none', () => {
    expect(() => calendarAsKnown('soon')).toThrow(RangeError);
  });
});

describe('the hash of a version', () => {
  it('is that of its days, each with its name and the nations that keep it', () => {
    const { version, horizon, holidays, hash } = withChange(calendarAsKnown(), {
      ...{ knownSince: '2027-01-05', why: 'a day of celebration', add: [], remove: [] },
    });
    const lines = holidays.map((holiday) => `${holiday.date} ${holiday.title} ${holiday.in.join(',')}`);
    const text = [version, horizon, ...lines].join('\n');
    expect(hash).toBe(createHash('sha256').update(text).digest('hex'));
  });
});
