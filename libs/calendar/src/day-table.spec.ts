import { expect, it } from '@jest/globals';
import { weekday } from './date-arithmetic.js';
import { DayTable } from './day-table.js';

it('A table counts from the first of January 2005 on, a Saturday, and says why a day does not count', () => {
  const table = new DayTable((date) => (weekday(date) > 5 ? 'rest' : undefined));
  expect(table.after('2005-01-01', 1)).toBe('2005-01-03');
  expect(table.after('2005-01-03', 5)).toBe('2005-01-10');
  expect(table.before('2005-01-10', 1)).toBe('2005-01-07');
  expect(table.countBetween('2005-01-01', '2005-01-10')).toBe(6);
  expect(table.whyNot('2005-01-01')).toBe('rest');
  expect(table.whyNot('2005-01-03')).toBeUndefined();
  expect(table.countedBetween('2005-01-02', '2005-01-04')).toEqual(['2005-01-03', '2005-01-04']);
});
