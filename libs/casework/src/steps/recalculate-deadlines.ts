// A holiday proclaimed while a request runs: its days are counted again under FOIA s10(6) by the calendar as changed. Whether
// such a day counts against the requester is unsettled, so the earlier date stays the one that is worked to.
import { DIVISIONS, isCivilDate, londonDate, type Holiday } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import { deadlineChanges } from '../deadlines.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import type { CalendarChange } from '../proclaimed.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

const LAW = 'FOIA 2000 s10(6)';

/** Counts the days of a case again by a calendar that has changed. Given by the system, once a case and change. */
export interface RecalculateDeadlines {
  readonly type: 'RecalculateDeadlines';
  readonly change: CalendarChange;
}

/** The case counts by this change from here on; the deadlines that it moves follow, each naming it. */
export type CalendarChanged = Happening<'CalendarChanged', CalendarChange>;

/** Refused, with nothing recorded, where the change moves no deadline of the case or is on its record already. */
export const recalculateDeadlines = (
  file: CaseFile,
  { change }: RecalculateDeadlines,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const wrong = faultOf(change, londonDate(at));
  if (wrong) return wrong;
  if (file.proclaimed.some(({ id }) => id === change.id))
    return refuse(
      'calendar-change-known',
      LAW,
      `The case counts by the calendar change ${change.id} already.`,
      'Nothing to do.',
    );
  if (!moves(file, change, at))
    return refuse(
      'not-affected',
      LAW,
      `No deadline of ${file.reference} moves by the calendar change ${change.id}.`,
      'Nothing to do: its dates stand.',
    );
  const { id, source, knownSince, why, add, remove } = change;
  return [{ type: 'CalendarChanged', data: { id, source, knownSince, why, add, remove } }];
};

export const onCalendarChanged = (file: CaseFile, { data }: CalendarChanged & Recorded): CaseFile => ({
  ...file,
  proclaimed: [...file.proclaimed, data].sort((a, b) =>
    a.knownSince < b.knownSince ? -1 : a.knownSince > b.knownSince ? 1 : 0,
  ),
});

/** Does a deadline come to another day by the change, and not for any other reason? */
const moves = (file: CaseFile, change: CalendarChange, at: Circumstances['at']): boolean => {
  const now = new Set(moved(file, at));
  return moved({ ...file, proclaimed: [...file.proclaimed, change] }, at).some((move) => !now.has(move));
};

const moved = (file: CaseFile, at: Circumstances['at']): readonly string[] =>
  deadlineChanges(file, at).flatMap((fact) =>
    fact.type === 'DeadlineMoved'
      ? fact.data.parts.map((part) => `${fact.data.kind}#${part}@${fact.data.to}`)
      : [],
  );

const faultOf = (change: CalendarChange, today: string): Refusal | null => {
  const days = [...change.add, ...change.remove];
  if (change.id.trim() === '' || change.source.trim() === '')
    return malformed(
      'change.source',
      'source-missing',
      LAW,
      'A change of the calendar has a name and a source.',
      'Say where the day was proclaimed.',
    );
  if (days.length === 0 || !days.every(isDay))
    return malformed(
      'change.add',
      'not-a-holiday',
      LAW,
      'A change of the calendar names at least one day, each with its date, its title and the parts of the UK that keep it.',
      'Give dates as YYYY-MM-DD, and england-and-wales, scotland or northern-ireland.',
    );
  if (!isCivilDate(change.knownSince) || change.knownSince > today)
    return malformed(
      'change.knownSince',
      'date-in-the-future',
      LAW,
      `Today is ${today}: a change is known from the day it was proclaimed.`,
      'Give the day of the proclamation, today or earlier.',
    );
  return null;
};

const isDay = (day: Holiday): boolean =>
  isCivilDate(day.date) &&
  day.title.trim() !== '' &&
  day.in.length > 0 &&
  day.in.every((division) => DIVISIONS.includes(division));
