// The relay: whatever Temporal has not been told of, it tells. It mends missed nudges, an absent Temporal, and the
// loss of Temporal's whole database (every open proceeding is then told anew), and begins what a confirmed change of the
// calendar still owes. Paced: it never floods the server.
import type { WakeRow } from '@twentieth/event-store';
import { monotonicMillis, pacer, pause } from '@twentieth/platform';
import { carrySettings } from '@twentieth/registry';
import { beginUnfinished } from './begin-recalculation.js';
import { saying, tell, type RelayDoor } from './nudge.js';
import { scheduleKeeper } from './schedules.js';

const EVERY_MS = 2_000;
const REST_AFTER_FAILURE_MS = 5_000;
const BATCH = 200;
const AT_ONCE = 8;
const RATE = 60;
const PROGRESS_MS = 5_000;

/**
 * Runs until the signal is aborted.
 * @param rate most proceedings told in a second (default 60)
 */
export const runRelay = async (door: RelayDoor, signal: AbortSignal, rate = RATE): Promise<void> => {
  let away = false;
  const keepSchedules = scheduleKeeper(door);
  while (!signal.aborted) {
    try {
      const told = await sweep(door, signal, rate);
      await keepSchedules(await door.temporal.recentDatabaseId());
      if (told > 0) door.log.info({ told }, 'relay told proceedings');
      if (away) door.log.info('relay reached Temporal and the record again');
      away = false;
      await pause(EVERY_MS, signal);
    } catch (error) {
      if (!away) door.log.warn(`relay waits for Temporal or the record: ${saying(error)}`);
      away = true;
      await pause(REST_AFTER_FAILURE_MS, signal);
    }
  }
};

/** One pass over every authority. @returns how many proceedings were told */
export const sweep = async (door: RelayDoor, signal: AbortSignal, rate = RATE): Promise<number> => {
  const temporalId = await door.temporal.databaseId();
  const wait = pacer(rate, monotonicMillis);
  const progress = progressOf(door);
  let told = 0;
  for (const authority of await door.store.authorityIds()) {
    await beginUnfinished(door, authority);
    await carryOn(door, authority, signal, rate);
    let after: WakeRow | undefined;
    while (!signal.aborted) {
      const rows: WakeRow[] = await door.store.transact(authority, (tx) =>
        tx.wakes.toTell(BATCH, temporalId, after),
      );
      for (let i = 0; i < rows.length && !signal.aborted; i += AT_ONCE) {
        const some = rows.slice(i, i + AT_ONCE);
        await pause(wait(some.length), signal);
        told += await tellSome(door, authority, some, temporalId);
        progress(told);
      }
      after = rows.at(-1);
      if (rows.length < BATCH) break;
    }
  }
  return told;
};

/** So many cases at once have what they wait for computed anew, when the ladders of an authority were changed. */
const CARRIED_AT_ONCE = 5;
const CARRIED_WITHIN_MS = 1_000;

/** Carries a change of settings on, at the relay's pace and for a second at most: it keeps nothing else waiting. */
const carryOn = async (
  door: RelayDoor,
  authority: string,
  signal: AbortSignal,
  rate: number,
): Promise<void> => {
  const until = monotonicMillis() + CARRIED_WITHIN_MS;
  let [cases, moved] = [0, 0];
  while (cases < rate && monotonicMillis() < until && !signal.aborted) {
    const carried = await carrySettings(door, authority, CARRIED_AT_ONCE);
    if (carried === null) break;
    cases += carried.cases;
    moved += carried.moved;
    if (carried.finished) break;
  }
  if (cases > 0)
    door.log.info({ authority, cases, moved }, 'a change of the ladder is carried to the open cases');
};

/** A long pass says every five seconds how far it is. */
const progressOf = ({ log }: RelayDoor): ((told: number) => void) => {
  const began = monotonicMillis();
  let said = began;
  return (told) => {
    const now = monotonicMillis();
    if (now - said < PROGRESS_MS) return;
    said = now;
    log.info({ told, perSecond: Math.round((told * 1_000) / (now - began)) }, 'relay is telling proceedings');
  };
};

/** One row that cannot be told hides no other; when none of a handful can be, Temporal or the record is away. */
const tellSome = async (
  door: RelayDoor,
  authority: string,
  some: readonly WakeRow[],
  temporalId: string,
): Promise<number> => {
  const results = await Promise.allSettled(some.map((row) => tell(door, authority, row, temporalId)));
  const failed = results.flatMap((result, at) =>
    result.status === 'rejected' ? [{ row: some[at]!, reason: result.reason as unknown }] : [],
  );
  if (failed.length === some.length) throw failed[0]!.reason;
  for (const { row, reason } of failed)
    door.log.error({ proceeding: row.proceeding }, `could not be told: ${saying(reason)}`);
  return some.length - failed.length;
};
