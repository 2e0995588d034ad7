// A proclamation, previewed and then confirmed for an authority. Confirmed, it stands; the batch carries it to the cases.
import {
  changeFrom,
  isRefusal,
  refuse,
  type Actor,
  type CalendarChange,
  type Proclamation,
  type Refusal,
} from '@twentieth/casework';
import { londonDate } from '@twentieth/calendar';
import type { ConfirmedChange, RecordStore, RecordTransaction } from '@twentieth/event-store';
import { lookForAffected, type Affected } from './affected-cases.js';

export interface Proclaimed {
  readonly authority: string;
  readonly said: Proclamation;
  /** The wall clock's instant. */
  readonly at: string;
}

export interface Preview {
  readonly change: CalendarChange;
  /** How many cases are not closed: those that are not named stay as they are. */
  readonly openCases: number;
  /** By reference. */
  readonly affected: readonly Affected[];
}

/** What the change would do, nothing recorded; or why it can be none. */
export const previewChange = async (store: RecordStore, the: Proclaimed): Promise<Preview | Refusal> => {
  const tried = await store.transact(the.authority, async (tx) => ({
    ...(await changeSaid(tx, the)),
    openCases: await tx.calendar.openCases(),
  }));
  if ('refusal' in tried) return tried.refusal;
  const affected: Affected[] = [];
  for await (const page of pagesOf(store, the, tried.change)) affected.push(...page);
  if (affected.length === 0 && tried.isPast && !tried.isConfirmed) return NONE_CONCERNED;
  return { change: tried.change, openCases: tried.openCases, affected };
};

/** Keeps the change, once. @returns what is kept, or why it can be no change */
export const confirmChange = async (
  store: RecordStore,
  the: Proclaimed & { readonly by: Actor },
): Promise<{ readonly kept: ConfirmedChange; readonly added: boolean } | Refusal> => {
  const tried = await store.transact(the.authority, (tx) => changeSaid(tx, the));
  if ('refusal' in tried) return tried.refusal;
  if (tried.isPast && !tried.isConfirmed && !(await concernsAny(store, the, tried.change)))
    return NONE_CONCERNED;
  return store.transact(the.authority, async (tx) => {
    const settled = await changeSaid(tx, the); // another may have been confirmed meanwhile
    if ('refusal' in settled) return settled.refusal;
    const { change } = settled;
    return tx.calendar.confirm({ id: change.id, change: { ...change }, confirmedBy: the.by });
  });
};

type Said =
  | { readonly refusal: Refusal }
  | {
      readonly change: CalendarChange;
      readonly isConfirmed: boolean;
      /** Its days lie behind. In a rehearsal each case has a day of its own, so none does. */
      readonly isPast: boolean;
    };

const changeSaid = async (tx: RecordTransaction, { said, at }: Proclaimed): Promise<Said> => {
  const { rehearsal } = await tx.authority();
  const before = (await tx.calendar.all()).map(({ change }) => change as unknown as CalendarChange);
  const today = londonDate(at);
  const change = changeFrom(said, before, rehearsal ? null : today);
  if (isRefusal(change)) return { refusal: change };
  return { change, isConfirmed: before.includes(change), isPast: !rehearsal && said.date < today };
};

async function* pagesOf(
  store: RecordStore,
  { authority, at }: Proclaimed,
  change: CalendarChange,
): AsyncGenerator<readonly Affected[]> {
  for (let after = ''; ;) {
    const page = await lookForAffected(store, authority, change, after, at);
    yield page.affected;
    if (page.isLastPage) return;
    after = page.last;
  }
}

const concernsAny = async (store: RecordStore, the: Proclaimed, change: CalendarChange): Promise<boolean> => {
  for await (const page of pagesOf(store, the, change)) if (page.length > 0) return true;
  return false;
};

/** A day that has passed and moves nothing is more likely a slip of the pen than a proclamation. */
const NONE_CONCERNED: Refusal = refuse(
  'no-case-concerned',
  'FOIA 2000 s10(6)',
  'The day has passed, and no deadline of an open case would move by it.',
  'Check the date. No case needs the day, so nothing is lost by leaving it out.',
);
