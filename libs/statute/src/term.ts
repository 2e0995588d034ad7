// A length of time counted from a day 0, with the ledger of the days. Every date of the statute is reached here.
import {
  addDays,
  addMonths,
  type CivilDate,
  daysBetween,
  lastDayOfMonthsBeginningWith,
  type SkippedDay,
  type WorkingDays,
} from '@twentieth/calendar';
import { type ExcludedSpan } from './deadline.js';
import { type Term } from './law.js';
import { countSessions } from './sessions.js';
import { type Span, union, workingDayOutside, workingDaysIn } from './spans.js';

export interface Count {
  readonly due: CivilDate;
  readonly counted: readonly CivilDate[];
  readonly skipped: readonly SkippedDay[];
  readonly excluded: readonly ExcludedSpan[];
  readonly rolledFrom?: CivilDate;
  /** Were session days counted, and not working days alone? */
  readonly sessions?: boolean;
  readonly provisional: boolean;
  readonly notes: readonly string[];
}

const NONE: readonly never[] = [];

function inWorkingDays(days: WorkingDays, from: CivilDate, term: Term, spans: readonly Span[]): Count {
  // Stryker disable next-line ConditionalExpression,BlockStatement: only a shorter way to the same count
  if (spans.length === 0) {
    const due = days.after(from, term.count);
    return {
      due,
      counted: days.countedBetween(from, due),
      skipped: days.skippedBetween(from, due),
      excluded: NONE,
      provisional: false,
      notes: NONE,
    };
  }
  const united = union(spans);
  const due = workingDayOutside(days, from, term.count, united);
  const counted = days
    .countedBetween(from, due)
    .filter((day) => !united.some((span) => span.from <= day && day <= span.to));
  const excluded = united.map((span) => ({ ...span, days: workingDaysIn(days, span, from, due) }));
  return { due, counted, skipped: days.skippedBetween(from, due), excluded, provisional: false, notes: NONE };
}

function endOf(from: CivilDate, term: Term): CivilDate {
  switch (term.unit) {
    case 'months':
      return addMonths(from, term.count);
    case 'months-beginning':
      return lastDayOfMonthsBeginningWith(from, term.count);
    case 'days-beginning':
      return addDays(from, term.count - 1);
    default:
      return addDays(from, term.count);
  }
}

function byTheCalendar(days: WorkingDays, from: CivilDate, term: Term, pauses: readonly Span[]): Count {
  const excluded = union(pauses).map((span) => ({ ...span, days: daysBetween(span.from, span.to) + 1 }));
  const bare = addDays(
    endOf(from, term),
    excluded.reduce((sum, span) => sum + span.days, 0),
  );
  const due = term.roll ? days.onOrAfter(bare) : bare;
  return {
    due,
    counted: NONE,
    skipped: term.roll ? days.skippedBetween(addDays(bare, -1), due) : NONE,
    excluded,
    rolledFrom: due === bare ? undefined : bare,
    provisional: false,
    notes: NONE,
  };
}

/** Counts a term from a day 0. Spans are exclusions for working days, pauses for months. RangeError outside 2005 to 2099. */
export function countTerm(
  days: WorkingDays,
  from: CivilDate,
  term: Term,
  spans: readonly Span[] = NONE,
  sessions?: readonly CivilDate[],
): Count {
  if (term.sessionsUpTo !== undefined && sessions)
    return countSessions(days, from, term.count, term.sessionsUpTo, union(spans), sessions);
  const count =
    term.unit === 'working-days'
      ? inWorkingDays(days, from, term, spans)
      : byTheCalendar(days, from, term, spans);
  return count.due > days.holidays.horizon ? { ...count, provisional: true } : count;
}

/** The rule in words: '20 working days', '1 month'. */
export function termInWords(term: Term): string {
  const unit = {
    'working-days': 'working day',
    'calendar-days': 'calendar day',
    months: 'month',
    'months-beginning': 'month',
    'days-beginning': 'day',
  }[term.unit];
  const plural = term.count === 1 ? unit : `${unit}s`;
  if (term.sessionsUpTo !== undefined)
    return `${term.count} school days, at most ${term.sessionsUpTo} working days`;
  const beginning = term.unit.endsWith('-beginning') ? ', the first day included' : '';
  return `${term.count} ${plural}${beginning}${term.roll ? ', to the next working day' : ''}`;
}
