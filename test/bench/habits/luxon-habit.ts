// The second answer: a loop over luxon's days with the bank holidays of England and Wales, as gov.uk publishes them first.
import { calendarAsKnown, workingDays } from '@twentieth/calendar';
import { DateTime } from 'luxon';
import type { Habit } from './habit.js';

const nation = workingDays(calendarAsKnown(), 'England and Wales');
const holidays = new Set(
  nation
    .skippedBetween('2005-12-31', '2028-12-31')
    .filter(({ why }) => !/^(Saturday|Sunday)/.test(why))
    .map(({ date }) => date),
);

export const luxonHabit: Habit = {
  name: 'luxon',
  counts: 'a loop over days, Monday to Friday less the bank holidays of England and Wales, dates in UTC',
  due: (receivedAt) => {
    let day = DateTime.fromISO(receivedAt, { zone: 'utc' });
    for (let left = 20; left > 0;) {
      day = day.plus({ days: 1 });
      if (day.weekday <= 5 && !holidays.has(day.toISODate())) left -= 1;
    }
    return day.toISODate();
  },
};
