// Moving a rehearsal case through time on the real server: from wake to wake, each proceeding in its turn, so that
// everything due until then happens on the way, and last to the instant asked for.
import type { WakeRow } from '@twentieth/event-store';
import { pause } from '@twentieth/platform';
import { workflowId } from '@twentieth/workflows';
import { tellCase, type RelayDoor } from './nudge.js';
import { skipTime, untilIdle } from './skip-time.js';

export interface Journey {
  readonly authority: string;
  readonly reference: string;
  readonly to: string;
}

/** How the last stretch is recorded: the command that brings the case to the instant itself. */
export type Arrive = () => Promise<void>;

/**
 * @param now the case's own now, read afresh whenever it matters
 * @returns what was still not done when the signal was aborted, or null
 */
export const travel = async (
  door: RelayDoor,
  journey: Journey,
  now: () => Promise<string>,
  arrive: Arrive,
  signal: AbortSignal,
): Promise<string | null> => {
  const { authority, reference, to } = journey;
  const rows = () => door.store.transact(authority, (tx) => tx.wakes.read(reference));
  for (;;) {
    await tellCase(door, authority, reference);
    const unsent = await until(async () => (await rows()).every((row) => row.effects === 0), signal);
    if (!unsent) return 'letters that are owed have not gone out';
    const next = earliest(await rows(), to);
    if (next === null) break;
    if (!(await passed(door, authority, next, now, rows, signal)))
      return `${next.proceeding} has not passed ${next.wakeAt}`;
  }
  await arrive();
  await tellCase(door, authority, reference);
  return (await until(async () => (await rows()).every((row) => row.effects === 0), signal))
    ? null
    : 'letters that are owed have not gone out';
};

/** The wake that comes first, at or before the instant; of those at one instant, in the order of their names. */
export const earliest = (rows: readonly WakeRow[], to: string): WakeRow | null =>
  rows
    .filter((row) => row.wakeAt !== null && row.wakeAt <= to)
    .sort((a, b) => (`${a.wakeAt} ${a.proceeding}` < `${b.wakeAt} ${b.proceeding}` ? -1 : 1))[0] ?? null;

/** Skips one proceeding to its wake and waits until the record shows that the time has been passed. */
const passed = async (
  door: RelayDoor,
  authority: string,
  row: WakeRow,
  now: () => Promise<string>,
  rows: () => Promise<WakeRow[]>,
  signal: AbortSignal,
): Promise<boolean> => {
  const id = workflowId({ authority, proceeding: row.proceeding });
  const done = async () => (await rows()).find((r) => r.proceeding === row.proceeding)?.wakeAt !== row.wakeAt;
  while (!signal.aborted) {
    if ((await untilIdle(door.temporal, id, signal)) === 'closed') return done();
    if (await done()) return true;
    await skipTime(door.temporal, id, Date.parse(row.wakeAt!) - Date.parse(await now()) + 1_000);
    const soon = AbortSignal.any([signal, AbortSignal.timeout(3_000)]);
    if (await until(done, soon)) return true;
  }
  return false;
};

/** Awaits a condition of the record. @returns false when the signal came first */
const until = async (condition: () => Promise<boolean>, signal: AbortSignal): Promise<boolean> => {
  while (!signal.aborted) {
    if (await condition()) return true;
    await pause(15, signal);
  }
  return condition();
};
