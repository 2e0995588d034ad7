// A rival counts a deadline as some system or handbook does, wrongly. Rivals exist to be compared with the Act and are
// never used for a case: nothing outside this folder may ask one for a date (rivals.spec.ts).
import {
  type BankHolidays,
  type CalendarName,
  type CivilDate,
  type WorkingDays,
  workingDays,
} from '@twentieth/calendar';
import { type Deadline, type DeadlineKind } from '../deadline.js';
import { type TimetableRequest } from '../request.js';

export const RIVALS = [
  'england-and-wales-holidays',
  'weekend-receipt-rolled',
  'receipt-as-day-one',
  'clarification-pauses',
  'extension-from-current-deadline',
  'subject-access-extension-from-current-deadline',
  'utc-dates',
  'sixty-days-for-schools',
] as const;
export type RivalName = (typeof RIVALS)[number];

/** What a rival is given: the bank holidays, and the sessions of a school where they matter. */
export interface Ground {
  readonly calendar: BankHolidays;
  readonly days: WorkingDays;
  readonly sessions?: readonly CivilDate[] | undefined;
}

export interface Rival {
  /** What it does wrong, as a label. */
  readonly habit: string;
  /** The same situation, put to both. */
  readonly situation: string;
  /** The provision that it misses. */
  readonly law: string;
  /** Which deadline of the Act's timetable is compared. */
  readonly kind: DeadlineKind;
  /** The calendar in which lateness is measured, where it is not that of FOIA. */
  readonly measuredIn?: CalendarName;
  /** The situation as a request to the Act's own engine. */
  readonly story: (received: CivilDate, ground: Ground) => TimetableRequest;
  /** The date as the rival counts it. */
  readonly counts: (received: CivilDate, ground: Ground) => CivilDate;
  /** Why it differs on this date of receipt, in plain words, as a whole sentence. */
  readonly why: (received: CivilDate, act: Deadline, ground: Ground) => string;
}

/** The ground of a calendar under FOIA: working days in any part of the UK. */
export const groundOf = (calendar: BankHolidays, sessions?: readonly CivilDate[]): Ground => ({
  calendar,
  days: workingDays(calendar, 'any part of the UK'),
  sessions,
});
