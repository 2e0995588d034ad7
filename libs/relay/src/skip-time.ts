// Skipping time on the real server, one execution at a time. Experimental in server 1.32, with no helper in the SDK:
// everything that knows of its raw calls is in this file.
import { newId, pause, wallClock, type TemporalConnection } from '@twentieth/platform';

const WITHIN_MS = 5_000;
const within =
  (temporal: TemporalConnection) =>
  <T>(call: () => Promise<T>): Promise<T> =>
    temporal.connection.withDeadline(Date.parse(wallClock()) + WITHIN_MS, call);

/** Moves the execution's own clock forward by this many milliseconds, past every timer in between. */
export const skipTime = async (
  temporal: TemporalConnection,
  workflowId: string,
  millis: number,
): Promise<void> => {
  const namespace = temporal.client.options.namespace;
  const seconds = Math.max(1, Math.ceil(millis / 1_000));
  await within(temporal)(() =>
    temporal.connection.workflowService.updateWorkflowExecutionOptions({
      namespace,
      workflowExecution: { workflowId },
      workflowExecutionOptions: {
        timeSkippingConfig: { enabled: true, fastForwardConfig: { id: newId(), duration: { seconds } } },
      },
      updateMask: { paths: ['time_skipping_config'] },
    } as unknown as Parameters<typeof temporal.connection.workflowService.updateWorkflowExecutionOptions>[0]),
  );
};

/** Waits until the execution has no task and no activity under way: it has looked, and waits for its timer. */
export const untilIdle = async (
  temporal: TemporalConnection,
  workflowId: string,
  signal: AbortSignal,
): Promise<'idle' | 'closed' | 'gave-up'> => {
  const namespace = temporal.client.options.namespace;
  while (!signal.aborted) {
    const now = await within(temporal)(() =>
      temporal.connection.workflowService.describeWorkflowExecution({ namespace, execution: { workflowId } }),
    );
    if (now.workflowExecutionInfo?.status !== 1) return 'closed';
    if ((now.pendingActivities ?? []).length === 0 && !now.pendingWorkflowTask) return 'idle';
    await pause(20, signal);
  }
  return 'gave-up';
};
