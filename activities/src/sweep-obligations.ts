// The hourly comparison of what is owed with what became of it. A proceeding past the instant that it waits for has its
// time passed here, by the same command that its workflow would give, so that an execution that was ended or is wedged
// hides no day; then its workflow is told again, by the relay and at its pace. It reads the rows of what is late, and no
// case that is in order.
import type { Obligation, WakeRow } from '@twentieth/event-store';
import { monotonicMillis, pacer, pause, wallClock } from '@twentieth/platform';
import { lookAt } from '@twentieth/registry';
import type { Doors } from './doors.js';
import { passTime } from './pass-time.js';
import { heartbeating } from './perform-effect.js';

/** A proceeding wakes by itself within moments; one that has not within this long is woken. */
export const WOKEN_WITHIN_MS = 5 * 60_000;
/** A letter leaves within moments, and with a digest within a quarter of an hour. */
export const SENT_WITHIN_MS = 15 * 60_000;
const PAGE = 200;
const RATE = 20;

export interface Swept {
  /** Proceedings whose time was passed here, for nobody else had. */
  readonly passed: number;
  /** Proceedings told again of letters that they owe. */
  readonly toldAgain: number;
  /** Letters that failed or came back, for which somebody must find another way. */
  readonly failed: number;
  /** Proceedings that could not be dealt with: the log says why. */
  readonly stuck: number;
}

export const sweepObligations =
  (doors: Doors) =>
  ({ authority }: { readonly authority: string }): Promise<Swept> =>
    heartbeating(() => sweep(doors, authority));

/** @param now the instant of the sweep */
export const sweep = async (doors: Doors, authority: string, now: string = wallClock()): Promise<Swept> => {
  const wait = pacer(RATE, monotonicMillis);
  const { rehearsal } = await doors.store.transact(authority, (tx) => tx.authority());
  // A rehearsal case lives in a time of its own, in which no wake of it is late.
  const woken = rehearsal ? { passed: 0, stuck: 0 } : await wake(doors, authority, now, wait);
  const owing = await remind(doors, authority, now, wait);
  const swept = { ...woken, ...owing };
  if (Object.values(swept).some((count) => count > 0))
    doors.log.warn({ authority, ...swept }, 'the sweep found what was open past its time');
  return swept;
};

type Wait = (some: number) => number;
const before = (now: string, millis: number): string => new Date(Date.parse(now) - millis).toISOString();

const wake = async (
  doors: Doors,
  authority: string,
  now: string,
  wait: Wait,
): Promise<Pick<Swept, 'passed' | 'stuck'>> => {
  let [passed, stuck] = [0, 0];
  let after: WakeRow | undefined;
  do {
    const page: readonly WakeRow[] = await doors.store.transact(authority, (tx) =>
      tx.wakes.overdue(before(now, WOKEN_WITHIN_MS), PAGE, after),
    );
    for (const { proceeding } of page) {
      await pause(wait(1));
      try {
        if (await pass(doors, authority, proceeding, now)) passed += 1;
      } catch (error) {
        stuck += 1;
        doors.log.error({ authority, proceeding, err: error }, 'the sweep could not pass time');
      }
    }
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
  return { passed, stuck };
};

/** @returns whether time had still to be passed */
const pass = async (doors: Doors, authority: string, proceeding: string, now: string): Promise<boolean> => {
  const { wakeAt, epoch } = await lookAt(doors, authority, proceeding, doors.temporalId());
  const late = wakeAt !== null && wakeAt <= now;
  if (late) await passTime(doors)({ authority, proceeding, at: now, wakeAt, epoch });
  await doors.store.transact(authority, (tx) => tx.wakes.tellAgain([proceeding]));
  return late;
};

const remind = async (
  doors: Doors,
  authority: string,
  now: string,
  wait: Wait,
): Promise<Pick<Swept, 'toldAgain' | 'failed'>> => {
  let [toldAgain, failed] = [0, 0];
  let after: Obligation | undefined;
  do {
    const page: readonly Obligation[] = await doors.store.transact(authority, (tx) =>
      tx.obligations.owedBefore(before(now, SENT_WITHIN_MS), PAGE, after),
    );
    failed += page.filter(({ state }) => state === 'failed' || state === 'returned').length;
    // What waits for a digest is sent by its own schedule, which forgets none either.
    const owing = page.filter(
      ({ state, digest }) => state === 'prepared' || (state === 'owed' && digest === null),
    );
    const proceedings = [...new Set(owing.map(({ proceeding }) => proceeding))];
    if (proceedings.length > 0) {
      await pause(wait(proceedings.length));
      await doors.store.transact(authority, (tx) => tx.wakes.tellAgain(proceedings));
    }
    toldAgain += proceedings.length;
    after = page.length < PAGE ? undefined : page.at(-1);
  } while (after !== undefined);
  return { toldAgain, failed };
};
