// A rung of the ladder that has been climbed: who is told, by which letter, for which due date.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import type { Happening, Recorded, StaffRole } from './happening.js';

export type EscalationRaised = Happening<
  'EscalationRaised',
  {
    proceeding: string;
    rung: string;
    deadline: DeadlineKind;
    parts: readonly number[];
    due: CivilDate;
    /** The instant the rung was owed, however late it was raised. */
    dueAt: Instant;
    role: StaffRole;
    letter: string;
  }
>;

/** A rung is raised once for one due date; a deadline that moves has its rungs before it again. */
export const rungKey = (rung: string, due: CivilDate): string => `${rung}@${due}`;

export const onEscalationRaised = (file: CaseFile, { data }: EscalationRaised & Recorded): CaseFile => ({
  ...file,
  raised: new Set([...file.raised, rungKey(data.rung, data.due)]),
});
