// A school's clock: the twentieth working day that is also a session day of that school, or the sixtieth working day
// if that comes first. SI 2004/3364 reg 3(2); SI 2009/1369 reg 2 (Northern Ireland); SI 2010/2768 (academies).
import { type CivilDate, compareDates, type WorkingDays } from '@twentieth/calendar';
import { type Span, workingDayOutside, workingDaysIn } from './spans.js';
import { type Count } from './term.js';

/** Counts session days up to a ceiling in working days. Provisional when the listed sessions end before either is reached. */
export function countSessions(
  days: WorkingDays,
  from: CivilDate,
  count: number,
  upTo: number,
  spans: readonly Span[],
  sessions: readonly CivilDate[],
): Count {
  const ceiling = workingDayOutside(days, from, upTo, spans);
  const open = (day: CivilDate) => !spans.some((span) => span.from <= day && day <= span.to);
  const listed = new Set(sessions);
  const taught = days.countedBetween(from, ceiling).filter((day) => open(day) && listed.has(day));
  const due = taught[count - 1] ?? ceiling;
  const counted = taught.slice(0, count);
  const closed = days.countedBetween(from, due).filter((day) => open(day) && !listed.has(day));
  const skipped = [
    ...days.skippedBetween(from, due),
    ...closed.map((date) => ({ date, why: 'not a school day' })),
  ].sort((a, b) => compareDates(a.date, b.date));
  const exhausted = counted.length < count && !sessions.some((day) => day >= ceiling);
  const excluded = spans.map((span) => ({ ...span, days: workingDaysIn(days, span, from, due) }));
  return {
    due,
    counted,
    skipped,
    excluded,
    sessions: true,
    provisional: exhausted || due > days.holidays.horizon,
    notes: exhausted
      ? [
          'The sessions listed end before the school day that decides: list more, the date can only come earlier.',
        ]
      : [],
  };
}
