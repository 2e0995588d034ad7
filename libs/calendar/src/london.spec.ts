// London's days against the zone data of the platform, the Sundays of the change above all.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compareInstants,
  endOfLondonDay,
  londonDate,
  londonInstant,
  londonTime,
  parseInstant,
  startOfLondonDay,
} from './london.js';

const format = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
  hourCycle: 'h23',
});
const platform = (instant: string): string => {
  const parts = Object.fromEntries(
    format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]),
  );
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
};
const instants = fc
  .integer({ min: Date.UTC(2005, 0, 1), max: Date.UTC(2037, 11, 31) })
  .map((ms) => new Date(ms).toISOString());

describe('an instant in London', () => {
  it('has the date and the time of the platform’s zone data', () => {
    fc.assert(
      fc.property(instants, (instant) =>
        expect(`${londonDate(instant)} ${londonTime(instant)}`).toBe(platform(instant)),
      ),
      { numRuns: 400 },
    );
  });

  it('has them on every Sunday of the change, hour by hour', () => {
    for (let year = 2005; year <= 2037; year++) {
      for (const month of ['03', '10']) {
        for (let day = 24; day <= 31; day++) {
          for (const hour of ['00', '01', '02', '23']) {
            const instant = `${year}-${month}-${day}T${hour}:00:00.000Z`;
            expect(`${londonDate(instant)} ${londonTime(instant)}`).toBe(platform(instant));
          }
        }
      }
    }
  });

  it('half past midnight in July is the evening before in UTC', () => {
    expect(londonDate('2026-06-30T23:30:00Z')).toBe('2026-07-01');
    expect(londonDate('2026-06-30T22:59:59Z')).toBe('2026-06-30');
    expect(londonDate('2026-11-30T23:59:59Z')).toBe('2026-11-30');
    expect(londonTime('2026-06-30T23:30:00Z')).toBe('00:30');
  });

  it('to the millisecond of the change', () => {
    expect(londonTime('2026-03-29T00:59:59.999Z')).toBe('00:59');
    expect(londonTime('2026-03-29T01:00:00.000Z')).toBe('02:00');
    expect(londonTime('2026-10-25T00:59:59.999Z')).toBe('01:59');
    expect(londonTime('2026-10-25T01:00:00.000Z')).toBe('01:00');
  });
});

describe('a time of day in London', () => {
  it('is an instant', () => {
    expect(londonInstant('2026-11-02', '09:00')).toBe('2026-11-02T09:00:00.000Z');
    expect(londonInstant('2026-07-01', '09:05')).toBe('2026-07-01T08:05:00.000Z');
    expect(londonInstant('2026-07-01', '00:30')).toBe('2026-06-30T23:30:00.000Z');
    expect(londonInstant('2026-12-31', '23:59')).toBe('2026-12-31T23:59:00.000Z');
  });

  it('that happens twice is the first of the two, and one that does not happen is read as before the change', () => {
    expect(londonInstant('2026-10-25', '01:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(londonInstant('2026-10-25', '02:00')).toBe('2026-10-25T02:00:00.000Z');
    expect(londonInstant('2026-03-29', '01:30')).toBe('2026-03-29T01:30:00.000Z');
    expect(londonInstant('2026-03-29', '00:59')).toBe('2026-03-29T00:59:00.000Z');
    expect(londonInstant('2026-03-29', '02:00')).toBe('2026-03-29T01:00:00.000Z');
  });

  it.each([
    ['2026-02-30', '09:00'],
    ['2026-02-03', '24:00'],
    ['2026-02-03', '9:00'],
    ['2026-02-03', '09:60'],
    ['2026-02-03', '09:00:00'],
    ['2026-02-03', 'x09:00'],
  ])('is refused when there is none: %s %s', (date, time) => {
    expect(() => londonInstant(date, time)).toThrow(`not a date and a time of day: ${date} ${time}`);
  });

  it('comes back from its instant', () => {
    fc.assert(
      fc.property(instants, (instant) => {
        const again = londonInstant(londonDate(instant), londonTime(instant));
        const lost = Date.parse(instant) - Date.parse(again);
        expect(lost === 0 || (lost > 0 && lost < 60_000) || (lost >= 3_600_000 && lost < 3_660_000)).toBe(
          true,
        );
      }),
    );
  });
});

describe('a London day', () => {
  it('ends when the next one begins, 23 or 25 hours long when the clocks change', () => {
    expect(startOfLondonDay('2026-03-29')).toBe('2026-03-29T00:00:00.000Z');
    expect(endOfLondonDay('2026-03-29')).toBe('2026-03-29T23:00:00.000Z');
    expect(startOfLondonDay('2026-10-25')).toBe('2026-10-24T23:00:00.000Z');
    expect(endOfLondonDay('2026-10-25')).toBe('2026-10-26T00:00:00.000Z');
    expect(endOfLondonDay('2026-12-01')).toBe('2026-12-02T00:00:00.000Z');
  });
});

describe('the text of an instant', () => {
  it('is put in normal form', () => {
    expect(parseInstant('2026-11-02T23:30:00Z')).toBe('2026-11-02T23:30:00.000Z');
    expect(parseInstant('2026-11-02T23:30Z')).toBe('2026-11-02T23:30:00.000Z');
    expect(parseInstant('2026-11-02T23:30:07.5Z')).toBe('2026-11-02T23:30:07.500Z');
    expect(parseInstant('2026-11-02T23:30:07.123456789Z')).toBe('2026-11-02T23:30:07.123Z');
    expect(parseInstant('1969-12-31T23:59:59.999Z')).toBe('1969-12-31T23:59:59.999Z');
    expect(parseInstant('2026-01-02T03:04:05.006Z')).toBe('2026-01-02T03:04:05.006Z');
  });

  it.each([
    '2026-11-02',
    '2026-11-02T23:30:00',
    '2026-11-02T23:30:00+01:00',
    '2026-02-30T00:00:00Z',
    '2026-11-02T24:00:00Z',
    '2026-11-02T23:60:00Z',
    '2026-11-02T23:59:60Z',
    'x2026-11-02T23:30:00Z',
    '2026-11-02T23:30:00Zx',
    '2026-11-02T23:30:00.Z',
    ['2026-11-02T23:30:00Z'],
    7,
    null,
    undefined,
  ])('is refused when it is not one in UTC: %p', (text) => expect(parseInstant(text)).toBeUndefined());

  it('that is none is an error where one is needed', () => {
    expect(() => londonDate('yesterday')).toThrow('not an instant in UTC: yesterday');
    expect(() => londonTime('yesterday')).toThrow('not an instant in UTC: yesterday');
  });

  it('is ordered by time', () => {
    expect(compareInstants('2026-11-02T23:30Z', '2026-11-02T23:30:00.000Z')).toBe(0);
    expect(compareInstants('2026-11-02T23:30:00Z', '2026-11-02T23:30:00.001Z')).toBeLessThan(0);
    expect(compareInstants('2026-11-03T00:00:00Z', '2026-11-02T23:30:00Z')).toBeGreaterThan(0);
  });
});
