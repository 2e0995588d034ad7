// What the record says of deadlines: set, moved, met, missed, lifted. A moved deadline keeps its past in the events.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { DeadlineKind } from '@twentieth/statute';
import type { CaseFile } from './case-file.js';
import type { Happening, Recorded } from './happening.js';

interface Named {
  readonly kind: DeadlineKind;
  readonly parts: readonly number[];
}

export type DeadlineSet = Happening<
  'DeadlineSet',
  Named & { due: CivilDate; nature: string; law: string; provisional: boolean; calendar: string }
>;
export type DeadlineMoved = Happening<
  'DeadlineMoved',
  Named & {
    from: CivilDate;
    to: CivilDate;
    law: string;
    provisional: boolean;
    calendar: string;
    /** The change of the calendar that moved it, where one did. */
    because?: string;
    /** The earlier date that is still worked to, where it is the authority's own deadline that the calendar put off. */
    target?: CivilDate;
  }
>;
export type DeadlineMet = Happening<
  'DeadlineMet',
  Named & { due: CivilDate; metOn: CivilDate; workingDaysTaken: number | null }
>;
/** The day ended with the duty undone. Done late afterwards, `metOn` and the lateness are told by a second one. */
export type DeadlineMissed = Happening<
  'DeadlineMissed',
  Named & { due: CivilDate; law: string; metOn: CivilDate | null; workingDaysLate: number | null }
>;
export type DeadlineLifted = Happening<'DeadlineLifted', Named & { due: CivilDate }>;

export type DeadlineEvent = DeadlineSet | DeadlineMoved | DeadlineMet | DeadlineMissed | DeadlineLifted;

/** What the record last said of one deadline of one part. */
export interface RecordedDeadline {
  readonly due: CivilDate;
  readonly status: 'running' | 'met' | 'missed' | 'lifted';
  readonly metOn: CivilDate | null;
  /** When this due date was set or moved: rungs that lay before it were never owed. */
  readonly setAt: Instant;
  /** The earlier date that is worked to, where a holiday proclaimed later moved the due date away from it. */
  readonly target?: CivilDate;
}

export const deadlineKey = (kind: DeadlineKind, part: number): string => `${kind}#${part}`;

const said = (event: DeadlineEvent & Recorded, old: RecordedDeadline | undefined): RecordedDeadline => {
  const setAt = old?.setAt ?? event.at;
  const target = old?.target === undefined ? {} : { target: old.target };
  switch (event.type) {
    case 'DeadlineSet':
      return { due: event.data.due, status: 'running', metOn: null, setAt: event.at };
    case 'DeadlineMoved':
      return {
        due: event.data.to,
        status: 'running',
        metOn: null,
        setAt: event.at,
        ...(event.data.target === undefined ? {} : { target: event.data.target }),
      };
    case 'DeadlineMet':
      return { due: event.data.due, status: 'met', metOn: event.data.metOn, setAt, ...target };
    case 'DeadlineMissed':
      return { due: event.data.due, status: 'missed', metOn: event.data.metOn, setAt, ...target };
    case 'DeadlineLifted':
      return { due: event.data.due, status: 'lifted', metOn: null, setAt };
  }
};

export const onDeadlineEvent = (file: CaseFile, event: DeadlineEvent & Recorded): CaseFile => {
  const deadlines = new Map(file.deadlines);
  for (const part of event.data.parts) {
    const key = deadlineKey(event.data.kind, part);
    deadlines.set(key, said(event, deadlines.get(key)));
  }
  const moved = event.type === 'DeadlineSet' || event.type === 'DeadlineMoved';
  return { ...file, deadlines, clockEpoch: file.clockEpoch + (moved ? 1 : 0) };
};
