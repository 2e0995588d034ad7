// A holiday proclaimed after the list was published, for those whose calendar it has reached.
import { describe, expect, it } from '@jest/globals';
import { type BankHolidays, calendarKnownOn, withChange, withProclaimed } from './bank-holidays.js';
import { type Holiday, type HolidayChange } from './holiday.js';
import { workingDays } from './working-days.js';

const jubilee: Holiday = { date: '2027-06-18', title: 'Jubilee', in: ['scotland'] };
const proclaimed = (change: Partial<HolidayChange> = {}): HolidayChange => ({
  knownSince: '2027-02-01',
  why: 'Proclaimed.',
  add: [jubilee],
  remove: [],
  ...change,
});
const published = calendarKnownOn('2026-11-02');
/** The same calendar as an object of its own, upon which nothing has been proclaimed yet. */
const fresh = (): BankHolidays =>
  withChange(published, { knownSince: published.version, why: '', add: [], remove: [] });
const on = (known: BankHolidays, date: string): string[] =>
  known.holidays.filter((holiday) => holiday.date === date).map(({ title }) => title);

describe('a calendar with a proclaimed day', () => {
  it('holds the day, in its place, and is known since the day on which it was proclaimed', () => {
    const base = fresh();
    const known = withProclaimed(base, [proclaimed()]);
    expect(on(known, '2027-06-18')).toEqual(['Jubilee']);
    expect(known.version).toBe('2027-02-01');
    expect(known.hash).not.toBe(base.hash);
    expect(workingDays(known, 'any part of the UK').after('2027-06-17', 1)).toBe('2027-06-21');
    const dates = known.holidays.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });
  it('keeps the day on which the list itself was known, where that is later', () => {
    const earlier = proclaimed({ knownSince: '2004-01-01' });
    expect(withProclaimed(fresh(), [earlier]).version).toBe(published.version);
  });
  it('does not hold a day twice', () => {
    const twice = withProclaimed(fresh(), [proclaimed(), proclaimed({ knownSince: '2027-03-01' })]);
    expect(on(twice, '2027-06-18')).toEqual(['Jubilee']);
    expect(twice.version).toBe('2027-03-01');
  });
  it('is without a day that was withdrawn', () => {
    const withdrawn = proclaimed({ knownSince: '2027-03-01', add: [], remove: [jubilee] });
    expect(on(withProclaimed(fresh(), [proclaimed(), withdrawn]), '2027-06-18')).toEqual([]);
  });
  it('is the same object for the same changes, and another for others', () => {
    const base = fresh();
    const known = withProclaimed(base, [proclaimed()]);
    expect(withProclaimed(base, [proclaimed()])).toBe(known);
    for (const other of [{ knownSince: '2027-02-02' }, { add: [] }, { remove: [jubilee] }])
      expect(withProclaimed(base, [proclaimed(other)])).not.toBe(known);
    expect(withProclaimed(base, [])).toBe(base);
  });
});

it('Days that a change adds are in order of date, and on one date of title, however they were given', () => {
  const day = (date: string, title: string): Holiday => ({ date, title, in: ['scotland'] });
  const given = [day('2027-06-18', 'B'), day('2027-06-16', 'C'), day('2027-06-18', 'A')];
  const { holidays } = withChange(published, { ...proclaimed(), add: given });
  const june = holidays.filter(({ date }) => date >= '2027-06-01' && date <= '2027-06-30');
  expect(june.map(({ title }) => title)).toEqual(['C', 'A', 'B']);
});
