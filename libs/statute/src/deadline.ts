// What a timetable answers: deadlines, each with the ledger of days that explains it, and the duties broken.
import { type CivilDate, type SkippedDay } from '@twentieth/calendar';

export const DEADLINE_KINDS = [
  'acknowledgement',
  'internal-return',
  'draft',
  'sign-off',
  'response',
  'extension-notice',
  'extended-response',
  'extension-expectation',
  'fee-lapse',
  'clarification-lapse',
  'review-window',
  'review',
  'review-limit',
  'complaint-acknowledgement',
  'complaint-window',
  'decision-notice-compliance',
  'appeal',
  'retention',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];

/** statutory: a duty of the Act; code: a code of practice; expectation: the regulator's or one's own estimate; internal: a target. */
export type DeadlineNature = 'statutory' | 'code' | 'expectation' | 'internal';

/** running; met in time; missed (late, or past and not done); lifted (not owed, or not for now). */
export type DeadlineStatus = 'running' | 'met' | 'missed' | 'lifted';

/** Days left out of a count, both ends included. Of a count of months, they move the end. */
export interface ExcludedSpan {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Working days left out of a count of working days; calendar days added to a count of months. */
  readonly days: number;
  readonly why: string;
  readonly law: string;
}

/** A day 0 given up for a later one. */
export interface Restart {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly why: string;
  readonly law: string;
}

/** How a date was reached: enough to reach it again by hand. */
export interface Ledger {
  readonly dayZero: CivilDate;
  /** The rule in words, as '20 working days'. */
  readonly rule: string;
  readonly counted: readonly CivilDate[];
  readonly skipped: readonly SkippedDay[];
  readonly excluded: readonly ExcludedSpan[];
  readonly restarts: readonly Restart[];
  /** The date before it was moved off a day that is not a working day. */
  readonly rolledFrom?: CivilDate;
  /** An earlier date on the calendar as it was known on receipt: the one to work to. */
  readonly workTo?: CivilDate;
  readonly notes: readonly string[];
  readonly calendar: { readonly name: string; readonly version: string };
  readonly law: { readonly regime: string; readonly version: string };
}

export interface Deadline {
  readonly kind: DeadlineKind;
  /** The last civil day, to its end in London. */
  readonly due: CivilDate;
  readonly nature: DeadlineNature;
  readonly law: string;
  readonly status: DeadlineStatus;
  readonly metOn: CivilDate | null;
  /** Working days from day 0 to the day it was met, excluded days left out; null until it is met. */
  readonly workingDaysTaken: number | null;
  /** Working days after the due date on which it was met late; null unless met late. */
  readonly workingDaysLate: number | null;
  /** The first due date ever, before any restart, exclusion, correction or change of calendar. */
  readonly firstDue: CivilDate;
  /** Does it rest on days beyond the published bank holidays, or on sessions not yet listed? */
  readonly provisional: boolean;
  /** Every day between day 0 and the due date that does not count, each with its reason. */
  readonly skipped: readonly SkippedDay[];
  readonly ledger: Ledger;
}

/** A duty broken, and the first day on which it was. */
export interface Breach {
  readonly duty: string;
  readonly on: CivilDate;
  readonly law: string;
  readonly kind: DeadlineKind;
}

export interface Timetable {
  readonly id?: string;
  readonly regime: string;
  /** Day 0 as it stands after corrections and restarts. */
  readonly dayZero: CivilDate;
  readonly asAt: CivilDate;
  readonly law: { readonly regime: string; readonly version: string; readonly hash: string };
  readonly calendar: { readonly name: string; readonly version: string; readonly hash: string };
  readonly deadlines: readonly Deadline[];
  readonly breaches: readonly Breach[];
}
