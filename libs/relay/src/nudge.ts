// Telling a proceeding's workflow that its case has moved: start it if it is not running, signal it if it is.
import { readProceeding } from '@twentieth/casework';
import type { RecordStore, WakeRow } from '@twentieth/event-store';
import { wallClock, type Logger, type TemporalConnection } from '@twentieth/platform';
import { CASE_MOVED, TASK_QUEUE, workflowId, workflowType, type ProceedingInput } from '@twentieth/workflows';

export interface RelayDoor {
  readonly store: RecordStore;
  readonly temporal: TemporalConnection;
  readonly log: Logger;
}

/** Every call to Temporal is bounded: nobody waits for it longer than this. */
const WITHIN_MS = 2_000;

/** Signals one proceeding and notes on its wake row which version Temporal now knows of. Throws when Temporal is away. */
export const tell = async (
  { store, temporal }: RelayDoor,
  authority: string,
  row: WakeRow,
  temporalId: string,
): Promise<void> => {
  const input: ProceedingInput = { authority, proceeding: row.proceeding };
  readProceeding(row.proceeding);
  await temporal.connection.withDeadline(Date.parse(wallClock()) + WITHIN_MS, () =>
    temporal.client.workflow.signalWithStart(workflowType(row.proceeding), {
      workflowId: workflowId(input),
      taskQueue: TASK_QUEUE,
      args: [input],
      signal: CASE_MOVED,
    }),
  );
  await store.transact(authority, (tx) => tx.wakes.markNudged(row.proceeding, row.version, temporalId));
};

/** Tells every proceeding of a case that has moved since Temporal was last told. Throws when Temporal is away. */
export const tellCase = async (door: RelayDoor, authority: string, reference: string): Promise<void> => {
  const rows = await door.store.transact(authority, (tx) => tx.wakes.read(reference));
  const behind = rows.filter((row) => row.version > row.versionNudged);
  if (behind.length === 0) return;
  const temporalId = await door.temporal.recentDatabaseId(WITHIN_MS);
  for (const row of behind) await tell(door, authority, row, temporalId);
};

/** After a failure the relay alone goes on for this long, so that an absent Temporal costs a command nothing. */
const REST_MS = 5_000;

/**
 * The nudge after a commit: never awaited by the caller, never throws. What it does not manage, the relay does.
 */
export const nudger = (door: RelayDoor): ((authority: string, reference: string) => void) => {
  let restUntil = 0;
  return (authority, reference) => {
    if (Date.parse(wallClock()) < restUntil) return;
    tellCase(door, authority, reference).catch((error: unknown) => {
      restUntil = Date.parse(wallClock()) + REST_MS;
      door.log.warn({ reference }, `nudge left to the relay: ${saying(error)}`);
    });
  };
};

/** What an error says, in one line: a failed call's stack tells an operator nothing. */
export const saying = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]!;
