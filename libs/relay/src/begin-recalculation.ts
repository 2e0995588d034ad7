// The workflow that carries a confirmed change of the calendar to the cases: begun when it is confirmed, and again by the
// relay as long as the record says that it has not come to its end. One a change, however often it is asked for.
import { wallClock } from '@twentieth/platform';
import { RECALCULATION, recalculationId, TASK_QUEUE, type RecalculationInput } from '@twentieth/workflows';
import { saying, type RelayDoor } from './nudge.js';

const WITHIN_MS = 2_000;

/** Begins it, or leaves it as it runs. Throws when Temporal is away. */
export const beginRecalculation = async (
  { temporal }: Pick<RelayDoor, 'temporal'>,
  input: RecalculationInput,
): Promise<void> => {
  await temporal.connection.withDeadline(Date.parse(wallClock()) + WITHIN_MS, () =>
    temporal.client.workflow.start(RECALCULATION, {
      workflowId: recalculationId(input),
      workflowIdConflictPolicy: 'USE_EXISTING',
      taskQueue: TASK_QUEUE,
      args: [input],
    }),
  );
};

/** After a confirmation: never awaited, never throws. What it does not manage, the relay does. */
export const recalculator =
  (door: RelayDoor): ((authority: string, change: string) => void) =>
  (authority, change) => {
    beginRecalculation(door, { authority, change }).catch((error: unknown) =>
      door.log.warn({ change }, `recalculation left to the relay: ${saying(error)}`),
    );
  };

/** Begins whatever an authority has confirmed and is not done with. */
export const beginUnfinished = async (door: RelayDoor, authority: string): Promise<void> => {
  const all = await door.store.transact(authority, (tx) => tx.calendar.all());
  for (const { id, finishedAt } of all)
    if (finishedAt === null) await beginRecalculation(door, { authority, change: id });
};
