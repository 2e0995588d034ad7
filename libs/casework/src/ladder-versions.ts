// The ladders of an authority in the order in which they come into force. A rung is climbed by the ladder that is in
// force on the rung's own day, so that a new ladder neither raises again nor loses what an older one owed.
import {
  addDays,
  calendarOfNation,
  londonDate,
  londonInstant,
  workingDays,
  type BankHolidays,
  type CivilDate,
  type Instant,
} from '@twentieth/calendar';
import type { AuthoritySeat } from '@twentieth/statute';
import { STAFF_ROLES, type StaffRole } from './happening.js';
import { DEFAULT_LADDER, OPENING, rungInstant, type Rung } from './ladder.js';

export interface LadderVersion {
  /** The first day on which it is in force; null for the one before all others. */
  readonly from: CivilDate | null;
  /** The hour at which the working morning begins, in London: "09:00". */
  readonly opens: string;
  /** Days on which nobody is there although they are working days in law. */
  readonly closedOn: readonly CivilDate[];
  readonly rungs: readonly Rung[];
  /** The offices that have the reminders of a morning in one mail. */
  readonly digest: readonly StaffRole[];
}

/** In the order of their first days; never empty. */
export type Ladders = readonly LadderVersion[];

export const DEFAULT_LADDERS: Ladders = [
  { from: null, opens: OPENING, closedOn: [], rungs: DEFAULT_LADDER, digest: STAFF_ROLES },
];

/** The ladder in force on a day. */
export const ladderOn = (ladders: Ladders, day: CivilDate): LadderVersion =>
  ladders.findLast(({ from }) => from === null || from <= day) ?? DEFAULT_LADDERS[0]!;

export interface ComingRung {
  readonly rung: Rung;
  /** The instant at which it is owed: it moves with the deadline alone. */
  readonly at: Instant;
  /** The instant at which its mail may go: the same, or the next working morning. */
  readonly sendAt: Instant;
  /** Whether it is a reminder that its addressee has in the digest of the morning. */
  readonly digested: boolean;
}

/** The rungs for a deadline due on `due`, each from the ladder in force on the rung's own day. */
export const rungsFor = (
  ladders: Ladders,
  holidays: BankHolidays,
  seat: AuthoritySeat,
  due: CivilDate,
  belongs: (rung: Rung) => boolean,
): readonly ComingRung[] =>
  ladders.flatMap((ladder) =>
    ladder.rungs
      .filter(belongs)
      .map((rung) => ({ rung, at: rungInstant(holidays, rung, due, ladder.opens) }))
      .filter(({ at }) => ladderOn(ladders, londonDate(at)) === ladder)
      .map(({ rung, at }) => ({
        ...{ rung, at, sendAt: morningFor(ladder, holidays, seat, rung, at) },
        digested: isReminder(rung) && ladder.digest.some((role) => role === rung.role),
      })),
  );

/** What is due today and what has passed is told at once and by itself: a digest holds what is still to come. */
const isReminder = ({ when }: Rung): boolean => when !== 'end' && when > 0;

/**
 * When the mail of a rung may go. On a weekend, a bank holiday of the authority's nation or a day of closure it waits
 * for the next working morning. The end of a day on which a duty was missed waits for nothing.
 */
const morningFor = (
  { opens, closedOn }: LadderVersion,
  holidays: BankHolidays,
  seat: AuthoritySeat,
  { when }: Rung,
  at: Instant,
): Instant => {
  if (when === 'end') return at;
  const days = workingDays(
    holidays,
    seat.nation === undefined ? 'any part of the UK' : calendarOfNation(seat.nation),
  );
  const isOpen = (day: CivilDate): boolean => days.isWorkingDay(day) && !closedOn.includes(day);
  const first = londonDate(at);
  if (isOpen(first)) return at;
  let day = addDays(first, 1);
  while (!isOpen(day)) day = addDays(day, 1);
  return londonInstant(day, opens);
};
