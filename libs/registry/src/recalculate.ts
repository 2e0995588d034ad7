// A confirmed change of the calendar, carried to every open case that it moves: one command a case, whose id derives from
// the change and the case, so that however often the batch is cut off and begun again nothing is recorded twice.
import type { CalendarChange } from '@twentieth/casework';
import type { ChangeProgress, ConfirmedChange } from '@twentieth/event-store';
import { pause } from '@twentieth/platform';
import { CALENDAR, daysOf, lookForAffected } from './affected-cases.js';
import { submit, type Door } from './submit.js';

const AT_ONCE = 4;
/** A transaction that began before the confirmation has ended by then: no statement of ours takes as long. */
const BEGUN_BEFORE_MS = 15_000;

const commandsOf = (id: string): string => `calendar/${id}/`;

export interface Batch {
  readonly authority: string;
  readonly id: string;
  /** The wall clock's instant. */
  readonly now: () => string;
  readonly signal: AbortSignal;
  /** Asked before so many cases are moved: how many milliseconds to wait first. */
  readonly pace: (some: number) => number;
  /** Told after each page: how many cases were looked at, and how many of them moved. */
  readonly onPage?: (looked: number, moved: number) => void;
}

/**
 * Goes on from the bookmark to the last case. Cut off, it is begun again from the bookmark, by whoever comes.
 * @returns false when the signal was aborted first
 * @throws when the record is away, or no such change was confirmed
 */
export const recalculate = async (door: Door, batch: Batch): Promise<boolean> => {
  const { authority, id } = batch;
  if ((await confirmedChange(door, authority, id)) === undefined)
    throw new Error(`No change ${id} of the calendar was confirmed.`);
  await untilKnownToAll(door, batch);
  for (;;) {
    const row = (await confirmedChange(door, authority, id))!;
    if (row.finishedAt !== null) return true;
    if (batch.signal.aborted) return false;
    await onePage(door, batch, row);
  }
};

const onePage = async (
  door: Door,
  batch: Batch,
  { id, change, bookmark }: ConfirmedChange,
): Promise<void> => {
  const given = change as unknown as CalendarChange;
  const { authority, signal } = batch;
  const page = await lookForAffected(door.store, authority, given, bookmark, batch.now());
  for (let i = 0; i < page.affected.length; i += AT_ONCE) {
    const some = page.affected.slice(i, i + AT_ONCE);
    await pause(batch.pace(some.length), signal);
    if (signal.aborted) return;
    await Promise.all(some.map(({ reference }) => moveOne(door, batch, reference, given)));
  }
  const to = { bookmark: page.last, looked: page.looked, finished: page.isLastPage };
  await door.store.transact(authority, (tx) => tx.calendar.advance(id, bookmark, to));
  batch.onPage?.(page.looked, page.affected.length);
};

/** Refused, it was changed meanwhile, and is no longer moved by it: that is an answer like any other. */
const moveOne = async (
  door: Door,
  { authority, now }: Batch,
  reference: string,
  change: CalendarChange,
): Promise<void> => {
  await submit(door, {
    ...{ authority, reference, actor: CALENDAR, at: now() },
    commandId: `${commandsOf(change.id)}${reference}`,
    command: { type: 'RecalculateDeadlines', change },
  });
};

/** Whose command was under way at the confirmation may not know of it; their cases are on the record before the batch reads it. */
const untilKnownToAll = async (door: Door, { authority, signal, now }: Batch): Promise<void> => {
  const since = Date.parse(now());
  const horizon = await door.store.transact(authority, (tx) => tx.calendar.horizon());
  while (!signal.aborted && Date.parse(now()) - since < BEGUN_BEFORE_MS) {
    if (await door.store.transact(authority, (tx) => tx.calendar.isPassed(horizon))) return;
    await pause(100, signal);
  }
};

const confirmedChange = async (
  door: Door,
  authority: string,
  id: string,
): Promise<ConfirmedChange | undefined> =>
  (await door.store.transact(authority, (tx) => tx.calendar.all())).find((row) => row.id === id);

/** A confirmed change with how far it has come. */
export interface ChangeUnderWay extends ConfirmedChange, ChangeProgress {
  /** Cases that the batch has still to look at; none once it has ended. */
  readonly left: number;
}

/** Every change confirmed for an authority, in that order. */
export const changesUnderWay = (door: Door, authority: string): Promise<readonly ChangeUnderWay[]> =>
  door.store.transact(authority, async (tx) => {
    const all: ChangeUnderWay[] = [];
    for (const row of await tx.calendar.all()) {
      const days = daysOf(row.change as unknown as CalendarChange);
      const left = row.finishedAt === null ? await tx.calendar.casesLeft(days, row.bookmark) : 0;
      all.push({ ...row, left, ...(await tx.calendar.progress(commandsOf(row.id))) });
    }
    return all;
  });
