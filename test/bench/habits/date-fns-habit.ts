// The first answer that most programs arrive at: addBusinessDays, which knows weekends and nothing else.
import { addBusinessDays, formatISO, parseISO } from 'date-fns';
import type { Habit } from './habit.js';

process.env['TZ'] = 'UTC'; // date-fns reckons in the zone of its process: a server's is UTC

export const dateFnsHabit: Habit = {
  name: 'date-fns',
  counts:
    'addBusinessDays(…, 20): Monday to Friday, no bank holidays, dates of the process, which on a server is UTC',
  due: (receivedAt) => formatISO(addBusinessDays(parseISO(receivedAt), 20), { representation: 'date' }),
};
