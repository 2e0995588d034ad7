// The open cases that a change of the calendar would move, found page by page without recording anything: what the preview
// tells, and what the batch then carries out.
import { effectOfCalendar, fold, type CalendarChange, type CalendarEffect } from '@twentieth/casework';
import type { Authority, DaysChanged, RecordStore, Stream } from '@twentieth/event-store';
import { seatOf } from './authority-seat.js';
import { caseTime } from './case-time.js';
import { closed } from './sealing.js';

const PAGE = 200;

/** Under whose name the batch records: the record shows that no person did it to each case. */
export const CALENDAR = { id: 'calendar', role: 'system' } as const;

export interface Affected extends CalendarEffect {
  /** Ids of whoever may read it, where the case is restricted. */
  readonly readers: readonly string[] | null;
}

export interface LookedAt {
  /** The last reference of the page. */
  readonly last: string;
  readonly looked: number;
  readonly isLastPage: boolean;
  readonly affected: readonly Affected[];
}

export const daysOf = ({ add, remove }: CalendarChange): DaysChanged => {
  const dates = [...add, ...remove].map(({ date }) => date).sort();
  return { first: dates[0]!, last: dates.at(-1)! };
};

/**
 * One page of the cases that may be touched, looked at one by one.
 * @param after the reference after which to go on
 * @param at the wall clock's instant
 */
export const lookForAffected = (
  store: RecordStore,
  authority: string,
  change: CalendarChange,
  after: string,
  at: string,
): Promise<LookedAt> =>
  store.transact(authority, async (tx) => {
    const tenant = await tx.authority();
    const references = await tx.calendar.casesWithin(daysOf(change), after, PAGE);
    const streams = await tx.readStreams(references);
    return {
      last: references.at(-1) ?? after,
      looked: references.length,
      isLastPage: references.length < PAGE,
      affected: streams.flatMap((stream) => effectOn(stream, tenant, change, at) ?? []),
    };
  });

const effectOn = (stream: Stream, tenant: Authority, change: CalendarChange, at: string): Affected | null => {
  const events = stream.events.map(closed);
  const file = fold(events);
  if (file === null) return null;
  const { reference } = stream;
  const time = caseTime(
    {
      ...{ authority: tenant.id, commandId: '', actor: CALENDAR, at, reference },
      command: { type: 'RecalculateDeadlines', change },
    },
    file,
    tenant.rehearsal,
  );
  const effect = effectOfCalendar(file, events, change, {
    ...{ authority: tenant.id, rehearsal: tenant.rehearsal, seat: seatOf(tenant), actor: CALENDAR },
    ...time,
  });
  if (effect === null) return null;
  const { restriction } = file.kept;
  const readers =
    restriction === null ? null : [...restriction.readers, ...(file.officer === null ? [] : [file.officer])];
  return { ...effect, readers };
};
