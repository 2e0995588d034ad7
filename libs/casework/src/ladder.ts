// The escalation ladder: who is told, on which working day relative to which deadline, by which letter.
// These are the defaults, practice and not law; an authority may set its own (ladder-versions.ts, read-ladder.ts).
import {
  addDays,
  endOfLondonDay,
  londonInstant,
  workingDays,
  type BankHolidays,
  type CivilDate,
  type Instant,
} from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { Told } from './happening.js';
import type { ProceedingKind } from './proceedings.js';

export interface Rung {
  readonly id: string;
  readonly proceeding: ProceedingKind;
  /** A deadline of the law, or 'return': the day that a holder team was given by a person or by its target. */
  readonly deadline: DeadlineKind | 'return';
  /** Working days before the due date; 0 is the day itself, below 0 after it; 'end' is the end of that day, when the deadline is missed. */
  readonly when: number | 'end';
  /** Whether the days are counted by the calendar, weekends and holidays too; working days when left out. */
  readonly counting?: 'calendar';
  readonly role: Told;
  readonly letter: string;
}

const moment = ({ when, counting }: Pick<Rung, 'when' | 'counting'>): string => {
  if (when === 'end') return 'missed';
  if (when === 0) return 'on-the-day';
  const days = counting === 'calendar' ? '-calendar-days' : '';
  return when > 0 ? `${when}${days}-before` : `${-when}${days}-after`;
};

/** What a rung is called on the record, where nobody named it: "response/5-before/officer". */
export const rungId = (rung: Pick<Rung, 'deadline' | 'when' | 'counting' | 'role'>): string =>
  `${rung.deadline}/${moment(rung)}/${rung.role}`;

const rung = (
  proceeding: ProceedingKind,
  deadline: Rung['deadline'],
  when: Rung['when'],
  role: Told,
  letter: string,
): Rung => ({ id: rungId({ deadline, when, role }), proceeding, deadline, when, role, letter });

export const DEFAULT_LADDER: readonly Rung[] = [
  rung('request', 'response', 5, 'officer', 'reminder-officer-5-days'),
  rung('request', 'response', 2, 'officer', 'reminder-officer-2-days'),
  rung('request', 'response', 1, 'team-leader', 'escalation-team-leader'),
  rung('request', 'response', 0, 'head-of-unit', 'escalation-head-of-unit'),
  rung('request', 'response', 'end', 'senior-officer', 'breach-senior-officer'),
  rung('request', 'return', 2, 'holder-team', 'return-reminder'),
  rung('request', 'return', -1, 'holder-team', 'return-chase'),
  rung('request', 'return', -3, 'head-of-unit', 'return-escalation'),
  rung('extension', 'extended-response', 5, 'officer', 'estimate-approaching'),
  rung('extension', 'extended-response', 1, 'team-leader', 'estimate-approaching'),
  rung('extension', 'extended-response', 0, 'head-of-unit', 'estimate-approaching'),
  rung('extension', 'extended-response', 'end', 'senior-officer', 'estimate-passed'),
  rung('extension', 'extension-expectation', 'end', 'senior-officer', 'forty-days-reached'),
  rung('review', 'review', 5, 'reviewer', 'review-reminder'),
  rung('review', 'review', 0, 'reviewer', 'review-reminder'),
  rung('review', 'review', 'end', 'head-of-unit', 'review-escalation-day-20'),
  rung('review', 'review-limit', 5, 'reviewer', 'review-reminder'),
  rung('review', 'review-limit', 'end', 'senior-officer', 'review-escalation-day-40'),
  rung('complaint', 'complaint-acknowledgement', 5, 'officer', 'complaint-acknowledgement-due'),
  rung('complaint', 'complaint-acknowledgement', 0, 'head-of-unit', 'complaint-acknowledgement-due'),
  rung('complaint', 'complaint-acknowledgement', 'end', 'senior-officer', 'complaint-acknowledgement-missed'),
  rung('complaint', 'decision-notice-compliance', 5, 'officer', 'decision-notice-reminder'),
  rung('complaint', 'decision-notice-compliance', 0, 'head-of-unit', 'decision-notice-last-day'),
  rung('complaint', 'decision-notice-compliance', 'end', 'senior-officer', 'decision-notice-missed'),
];

/** The hour at which staff are told of a day that has come, in London. The end of a day waits for no office hour. */
export const OPENING = '09:00';

/** The instant at which a rung is owed, for a deadline due on `due` (working days of the given calendar). */
export const rungInstant = (
  holidays: BankHolidays,
  { when, counting }: Pick<Rung, 'when' | 'counting'>,
  due: CivilDate,
  opens: string = OPENING,
): Instant => {
  if (when === 'end') return endOfLondonDay(due);
  if (counting === 'calendar') return londonInstant(addDays(due, -when), opens);
  const days = workingDays(holidays, 'any part of the UK');
  return londonInstant(when === 0 ? due : when > 0 ? days.before(due, when) : days.after(due, -when), opens);
};
