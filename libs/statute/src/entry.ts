// One deadline from its count: status, days taken and late, first due date, ledger. No rule of any Act is here.
import { addDays, type CivilDate, laterOf, type WorkingDays } from '@twentieth/calendar';
import {
  type Deadline,
  type DeadlineKind,
  type DeadlineStatus,
  type DeadlineNature,
  type Restart,
} from './deadline.js';
import { type Scene } from './scene.js';
import { workingDaysIn } from './spans.js';
import { type Count } from './term.js';

/** What a deadline is made of besides its count. */
export interface Entry {
  readonly kind: DeadlineKind;
  readonly dayZero: CivilDate;
  readonly count: Count;
  readonly rule: string;
  readonly nature: DeadlineNature;
  readonly law: string;
  /** The duties that are broken when it is missed: none where it is a code, an expectation or a target. */
  readonly duties?: readonly string[];
  readonly metOn?: CivilDate | undefined;
  /** Known to have been in time, because the clock stood still on the day. */
  readonly inTime?: boolean;
  /** Not owed: for now (what is done in time is met all the same) or for good. */
  readonly lifted?: 'for now' | 'for good' | undefined;
  /** From this day no longer owed: if it comes after the due date, the deadline was missed before. */
  readonly endedOn?: CivilDate | undefined;
  readonly firstDue?: CivilDate | undefined;
  readonly workTo?: CivilDate | undefined;
  readonly restarts?: readonly Restart[];
  readonly notes?: readonly string[];
}

const NONE: readonly never[] = [];

/** The earlier of two days, of which there may be one or none: what is undefined is sorted last. */
export const earliest = (a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | undefined =>
  [a, b].sort()[0];

function statusOf(scene: Scene, entry: Entry): DeadlineStatus {
  const { due } = entry.count;
  const { metOn, lifted } = entry;
  if (lifted === 'for good') return 'lifted';
  // Stryker disable next-line ConditionalExpression: no day is on or before another
  if (metOn !== undefined && (entry.inTime || metOn <= due)) return 'met';
  if (lifted === 'for now') return 'lifted';
  const ended = earliest(entry.endedOn, scene.withdrawn);
  // Stryker disable next-line ConditionalExpression: no day is on or before another
  if (ended !== undefined && ended <= due) return 'lifted';
  return scene.asAt > due ? 'missed' : 'running';
}

/** Days counted after day 0, up to and including the day it was met: days left out are not among them. */
function daysTaken(days: WorkingDays, entry: Entry, metOn: CivilDate): number {
  // Stryker disable next-line EqualityOperator: on day 0 itself none has been counted
  if (metOn < entry.dayZero) return 0;
  const { excluded, counted, due, sessions } = entry.count;
  if (sessions)
    return counted.filter((day) => day <= metOn).length + days.countBetween(due, laterOf(due, metOn));
  const left = excluded.reduce((sum, span) => sum + workingDaysIn(days, span, entry.dayZero, metOn), 0);
  return days.countBetween(entry.dayZero, metOn) - left;
}

/** Makes the deadline. */
export function deadlineOf(scene: Scene, entry: Entry): Deadline {
  const { count } = entry;
  const status = statusOf(scene, entry);
  const metOn = entry.metOn ?? null;
  const notes = entry.notes ? [...count.notes, ...entry.notes] : count.notes;
  if (status === 'missed') {
    const on = addDays(count.due, 1); // the first day on which the duty was broken
    for (const duty of entry.duties ?? []) scene.broken.push({ duty, on, law: entry.law, kind: entry.kind });
  }
  return {
    kind: entry.kind,
    due: count.due,
    nature: entry.nature,
    law: entry.law,
    status,
    metOn,
    workingDaysTaken: metOn === null ? null : daysTaken(scene.days, entry, metOn),
    workingDaysLate: metOn !== null && status === 'missed' ? scene.days.countBetween(count.due, metOn) : null,
    firstDue: entry.firstDue ?? count.due,
    provisional: count.provisional,
    skipped: count.skipped,
    ledger: {
      dayZero: entry.dayZero,
      rule: entry.rule,
      counted: count.counted,
      skipped: count.skipped,
      excluded: count.excluded,
      restarts: entry.restarts ?? NONE,
      rolledFrom: count.rolledFrom,
      workTo: entry.workTo,
      notes,
      calendar: { name: scene.days.name, version: scene.days.holidays.version },
      law: { regime: scene.law.regime, version: scene.law.version },
    },
  };
}
