// How a part stands on a day, as the law tells it: is its answer overdue, and until when may a review be asked for?
// Nothing is computed here: the timetable is asked as at that day.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { Deadline, DeadlineKind } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import { timetablesOf } from './deadlines.js';

export interface Standing {
  /** The first answer to the part, if it had been given by that day. */
  readonly answeredOn: CivilDate | null;
  /** Has the time for an answer run out with none given? */
  readonly silent: boolean;
  /** A deadline of the part, as at that day. */
  readonly deadline: (kind: DeadlineKind) => Deadline | undefined;
}

/** How every part stood on a civil date, by what was known at an instant. */
export const standings = (file: CaseFile, on: CivilDate, knownAt: Instant): ReadonlyMap<number, Standing> => {
  const found = new Map<number, Standing>();
  for (const { parts, timetable } of timetablesOf(file, on, knownAt)) {
    const deadline = (kind: DeadlineKind): Deadline | undefined =>
      timetable.deadlines.find((each) => each.kind === kind);
    const answer = deadline('extended-response') ?? deadline('response');
    for (const part of parts) {
      const answeredOn =
        file.facts.find(
          ({ parts: of, fact }) => fact.type === 'answered' && fact.on <= on && of.includes(part),
        )?.fact.on ?? null;
      const silent = answeredOn === null && answer?.status === 'missed';
      found.set(part, { answeredOn, silent, deadline });
    }
  }
  return found;
};
