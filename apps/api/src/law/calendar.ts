// A calendar by its name in an address, with the days it leaves out between two dates.
import {
  addDays,
  CALENDAR_NAMES,
  calendarAsKnown,
  FIRST_DATE,
  LAST_DATE,
  workingDays,
  type CalendarName,
} from '@twentieth/calendar';
import { z } from 'zod';
import { civilDate, instant } from '../fields/fields.js';
import { malformed } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';

const SHORT: Readonly<Record<string, CalendarName>> = {
  uk: 'any part of the UK',
  ...Object.fromEntries(CALENDAR_NAMES.map((name) => [name.toLowerCase().replaceAll(' ', '-'), name])),
};

export const calendarQuery = z.strictObject({
  from: civilDate.optional().describe('The first day wanted (default 1 January 2005).'),
  to: civilDate.optional().describe('The last day wanted (default the last published day).'),
  knownAt: instant.optional().describe('As known at this instant.'),
});

export const calendarAnswer = z
  .object({
    name: z.string(),
    version: z.string(),
    hash: z.string(),
    horizon: z.string().meta({ format: 'date' }),
    from: z.string().meta({ format: 'date' }),
    to: z.string().meta({ format: 'date' }),
    holidays: z.array(
      z.object({ date: z.string().meta({ format: 'date' }), why: z.string(), provisional: z.boolean() }),
    ),
  })
  .meta({ id: 'Calendar' });

export const calendarNamed = (
  name: string,
  { from, to, knownAt }: z.output<typeof calendarQuery>,
): z.output<typeof calendarAnswer> => {
  const known = SHORT[name.toLowerCase()];
  if (known === undefined)
    throw new Problem(404, 'no-such-calendar', 'There is no calendar of that name.', {
      remedy: `Use one of ${Object.keys(SHORT).join(', ')}.`,
    });
  const holidays = calendarAsKnown(knownAt);
  const first = from ?? FIRST_DATE;
  const last = to ?? holidays.horizon;
  if (first < FIRST_DATE || last > LAST_DATE || first > last)
    throw malformed('from', `must not be after to, within ${FIRST_DATE} to ${LAST_DATE}`);
  const days = workingDays(holidays, known);
  const skipped =
    first === FIRST_DATE
      ? [...own(days.whyNot(first), first), ...days.skippedBetween(first, last)]
      : days.skippedBetween(addDays(first, -1), last);
  const named = skipped.filter(({ why }) => why !== 'Saturday' && why !== 'Sunday');
  return {
    ...{
      name: known,
      version: holidays.version,
      hash: holidays.hash,
      horizon: holidays.horizon,
      from: first,
      to: last,
    },
    holidays: named.map(({ date, why }) => ({ date, why, provisional: date > holidays.horizon })),
  };
};

const own = (why: string | undefined, date: string) => (why === undefined ? [] : [{ date, why }]);
