// Runs one worked example against a law and says what differs; nothing differs when the list is empty.
import { calendarAsKnown, type CalendarName, workingDays } from '@twentieth/calendar';
import { checkRequest } from '../check-request.js';
import { type Deadline, type Timetable } from '../deadline.js';
import { type Law, type Term } from '../law.js';
import { countTerm } from '../term.js';
import { timetableOf } from '../timetable.js';
import { type Example, type ExpectedDeadline } from './examples.js';

type Laws = (regime: string) => Law | undefined;
const PLAIN = [
  'due',
  'nature',
  'law',
  'status',
  'metOn',
  'workingDaysTaken',
  'workingDaysLate',
  'firstDue',
  'provisional',
] as const;

function differing(what: string, wanted: unknown, got: unknown): string[] {
  const [a, b] = [JSON.stringify(wanted), JSON.stringify(got)];
  return a === b ? [] : [`${what}: wanted ${a}, got ${b}`];
}

function deadlineFaults(wanted: ExpectedDeadline, got: Deadline | undefined): string[] {
  if (!got) return [`${wanted.kind}: no such deadline`];
  const { kind } = got;
  const { ledger } = got;
  const faults = PLAIN.flatMap((key) =>
    key in wanted ? differing(`${kind} ${key}`, wanted[key], got[key]) : [],
  );
  for (const day of wanted.skips ?? [])
    if (!got.skipped.some(({ date, why }) => date === day.date && why === day.why))
      faults.push(`${kind}: ${day.date} ${day.why} is not among the skipped`);
  if (wanted.restarts !== undefined)
    faults.push(...differing(`${kind} restarts`, wanted.restarts, ledger.restarts.length));
  if (wanted.excluded !== undefined)
    faults.push(
      ...differing(
        `${kind} excluded`,
        wanted.excluded,
        ledger.excluded.reduce((sum, span) => sum + span.days, 0),
      ),
    );
  if (wanted.noteCount !== undefined)
    faults.push(...differing(`${kind} notes`, wanted.noteCount, ledger.notes.length));
  if (wanted.rule !== undefined) faults.push(...differing(`${kind} rule`, wanted.rule, ledger.rule));
  if (wanted.workTo !== undefined) faults.push(...differing(`${kind} workTo`, wanted.workTo, ledger.workTo));
  if (wanted.notes !== undefined && !ledger.notes.some((note) => note.includes(wanted.notes!)))
    faults.push(`${kind}: no note says ${wanted.notes}`);
  return faults;
}

function timetableFaults(example: Example, timetable: Timetable): string[] {
  const { deadlines = [], breaches, absent = [] } = example.expect;
  const found = deadlines.flatMap((wanted) =>
    deadlineFaults(
      wanted,
      timetable.deadlines.find((one) => one.kind === wanted.kind),
    ),
  );
  const broken = timetable.breaches.map(({ duty, on }) => ({ duty, on }));
  if (breaches) found.push(...differing('breaches', breaches, broken));
  for (const kind of absent)
    if (timetable.deadlines.some((one) => one.kind === kind)) found.push(`${kind}: there should be none`);
  return found;
}

function countFaults({ count }: Example): string[] {
  if (!count) return ['neither a request nor a count'];
  const days = workingDays(calendarAsKnown(), count.calendar as CalendarName);
  return differing(
    'due',
    count.due,
    countTerm(days, count.from, { count: count.count, unit: count.unit as Term['unit'], roll: count.roll })
      .due,
  );
}

/** What differs from the example under the laws given. */
export function faultsOf(example: Example, laws: Laws): string[] {
  if (!example.request) return countFaults(example);
  const law = laws(example.request.regime);
  const checked = checkRequest(example.request, laws);
  const { error } = example.expect;
  if (!checked.ok) {
    if (!error) return [`refused: ${checked.error.field}: ${checked.error.message}`];
    const wrong = differing('error field', error.field, checked.error.field);
    if (error.rule !== undefined) wrong.push(...differing('error rule', error.rule, checked.error.rule));
    if (error.message !== undefined && !checked.error.message.includes(error.message))
      wrong.push(`error message: ${checked.error.message}`);
    return wrong;
  }
  if (error || !law) return ['accepted, and should have been refused'];
  return timetableFaults(example, timetableOf(law, calendarAsKnown(checked.value.knownAt), checked.value));
}
