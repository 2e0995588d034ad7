// A rung of the ladder that has been climbed: who is told, by which letter, for which due date.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import type { Happening, Recorded, Told } from './happening.js';
import type { StandIn } from './stand-in.js';

/** One mail for all that somebody is reminded of on one working morning. */
export interface DigestOf {
  readonly morning: CivilDate;
  /** Whose it is: a staff id, or the office where nobody is known to hold it ("office of team-leader"). */
  readonly to: string;
}

export type EscalationRaised = Happening<
  'EscalationRaised',
  {
    proceeding: string;
    rung: string;
    /** A deadline of the law, or the return that a holder team owes. */
    deadline: DeadlineKind | 'return';
    /** Which commission, where a return is owed. */
    commission?: number;
    parts: readonly number[];
    due: CivilDate;
    /** The instant the rung was owed, however late it was raised. */
    dueAt: Instant;
    /** The working morning for which its mail waited, where that is not the instant it was owed. */
    heldUntil?: Instant;
    /** How many minutes after it could have gone it was raised; left out when it was raised in time. */
    minutesLate?: number;
    /** Who is written to in place of somebody away. */
    standIn?: StandIn;
    /** The digest that tells it; left out where it has a mail of its own. */
    digest?: DigestOf;
    role: Told;
    letter: string;
  }
>;

/** A rung is raised once for one due date; a deadline that moves has its rungs before it again. */
export const rungKey = (rung: string, due: CivilDate): string => `${rung}@${due}`;

export const onEscalationRaised = (file: CaseFile, { data }: EscalationRaised & Recorded): CaseFile => ({
  ...file,
  raised: new Set([...file.raised, rungKey(data.rung, data.due)]),
});
