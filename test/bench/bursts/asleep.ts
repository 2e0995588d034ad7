// How executions stand, asked of the server: asleep on their timer (nothing of theirs under way after their first turn),
// or at their end.
import { isGrpcServiceError } from '@temporalio/client';
import { pause, type TemporalConnection } from '@twentieth/platform';
import { atOnce } from '../rounds.js';

const AT_ONCE = 16;
const RUNNING = 1;
const NOT_FOUND = 5;
const AGAIN_MS = 200;
/** Started, and its first turn: shorter than that it has not begun. */
const FIRST_TURN = 4;

type Server = Pick<TemporalConnection, 'connection' | 'client'>;
type Standing = 'asleep' | 'busy' | 'ended';

const standingOf = async ({ connection, client }: Server, workflowId: string): Promise<Standing> => {
  const told = await connection.workflowService
    .describeWorkflowExecution({ namespace: client.options.namespace, execution: { workflowId } })
    .catch((error: unknown) => {
      if (isGrpcServiceError(error) && error.code === NOT_FOUND) return null; // not told yet
      throw error;
    });
  if (told === null) return 'busy';
  if (told.workflowExecutionInfo?.status !== RUNNING) return 'ended';
  const begun = Number(told.workflowExecutionInfo.historyLength ?? 0) > FIRST_TURN;
  const busy = (told.pendingActivities?.length ?? 0) > 0 || Boolean(told.pendingWorkflowTask);
  return begun && !busy ? 'asleep' : 'busy';
};

/** Waits until all of them stand so, or until the signal. @returns how many do not */
export const untilAll = async (
  standing: 'asleep' | 'ended',
  server: Server,
  workflowIds: readonly string[],
  until: AbortSignal,
): Promise<number> => {
  let others = workflowIds;
  for (;;) {
    const still: string[] = [];
    await atOnce(AT_ONCE, others, async (id) => {
      if (until.aborted || (await standingOf(server, id)) !== standing) still.push(id);
    });
    others = still;
    if (others.length === 0 || until.aborted) return others.length;
    await pause(AGAIN_MS, until);
  }
};
