// One deadline from its count: status, days taken and late, first due date, ledger. No rule of any Act is here.
import { type CivilDate, type WorkingDays } from '@twentieth/calendar';
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

function statusOf(
  entry: Entry,
  due: CivilDate,
  asAt: CivilDate,
  withdrawn: CivilDate | undefined,
): DeadlineStatus {
  if (entry.lifted === 'for good') return 'lifted';
  if (entry.metOn !== undefined && (entry.inTime || entry.metOn <= due)) return 'met';
  if (entry.lifted) return 'lifted';
  const ended =
    entry.endedOn !== undefined && (withdrawn === undefined || entry.endedOn < withdrawn)
      ? entry.endedOn
      : withdrawn;
  if (ended !== undefined && ended <= due) return 'lifted';
  return entry.metOn !== undefined || ended !== undefined || asAt > due ? 'missed' : 'running';
}

/** Days counted after day 0, up to and including the day it was met: days left out are not among them. */
function daysTaken(days: WorkingDays, entry: Entry, metOn: CivilDate): number {
  if (metOn <= entry.dayZero) return 0;
  const { excluded, counted, due, sessions } = entry.count;
  if (sessions)
    return counted.filter((day) => day <= metOn).length + (metOn > due ? days.countBetween(due, metOn) : 0);
  const left = excluded.reduce((sum, span) => sum + workingDaysIn(days, span, entry.dayZero, metOn), 0);
  return days.countBetween(entry.dayZero, metOn) - left;
}

/** Makes the deadline. */
export function deadlineOf(scene: Scene, entry: Entry): Deadline {
  const { count } = entry;
  const status = statusOf(entry, count.due, scene.asAt, scene.withdrawn);
  const metOn = entry.metOn ?? null;
  const notes = entry.notes ? [...count.notes, ...entry.notes] : count.notes;
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
      ...(count.rolledFrom === undefined ? {} : { rolledFrom: count.rolledFrom }),
      ...(entry.workTo === undefined ? {} : { workTo: entry.workTo }),
      notes,
      calendar: { name: scene.days.name, version: scene.days.holidays.version },
      law: { regime: scene.law.regime, version: scene.law.version },
    },
  };
}
