// Nothing within a request is altered, defaced, concealed or destroyed while the requester may still have recourse to
// it (FOIA 2000 s77): the hold runs from receipt to the end of the last window. All its dates are the timetable's.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import { isLive } from './complaint-file.js';
import type { CaseFile } from './case-file.js';
import { timetablesOf } from './deadlines.js';
import { isOpen } from './review-file.js';

export interface LegalHold {
  readonly from: CivilDate;
  /** Its last day; null while something is open whose end no law has dated yet. */
  readonly until: CivilDate | null;
}

export interface Keeping {
  readonly legalHold: LegalHold;
  /** The day after which the file may be disposed of; null while the hold has no end. */
  readonly disposalOn: CivilDate | null;
}

const WINDOWS: readonly DeadlineKind[] = ['review-window', 'complaint-window', 'appeal'];
const latest = (dates: readonly CivilDate[]): CivilDate | null => [...dates].sort().at(-1) ?? null;

/** The hold and the disposal date of a case, as its timetables stand on a civil date by what was known at an instant. */
export const keepingOf = (file: CaseFile, asAt: CivilDate, knownAt: Instant): Keeping => {
  const open =
    file.reviews.some(isOpen) ||
    file.complaints.some(isLive) ||
    file.parts.some(({ number }) => !ended(file, number, asAt));
  const from = file.receivedOn;
  if (open) return { legalHold: { from, until: null }, disposalOn: null };
  const deadlines = timetablesOf(file, asAt, knownAt).flatMap(({ timetable }) => timetable.deadlines);
  const closed = file.complaints.flatMap(({ closedOn }) => closedOn ?? []);
  const acts = [...file.facts.map(({ fact }) => fact.on), ...closed].filter((on) => on <= asAt);
  const until = latest([
    from,
    ...acts,
    ...deadlines.filter(({ kind }) => WINDOWS.includes(kind)).map(({ due }) => due),
  ]);
  const retention = latest(deadlines.filter(({ kind }) => kind === 'retention').map(({ due }) => due));
  return {
    legalHold: { from, until },
    disposalOn: retention === null ? null : latest([retention, until!]),
  };
};

/** Answered or withdrawn by that day: nothing of the part is left to be found. */
const ended = (file: CaseFile, part: number, asAt: CivilDate): boolean =>
  file.facts.some(
    ({ parts, fact }) =>
      (fact.type === 'answered' || fact.type === 'withdrawn') && fact.on <= asAt && parts.includes(part),
  );
