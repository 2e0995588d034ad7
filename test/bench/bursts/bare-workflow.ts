// Bare Temporal: a workflow with one timer to an instant and then one activity, which does nothing.
import { proxyActivities, sleep } from '@temporalio/workflow';

const { nothing } = proxyActivities<{ nothing(): Promise<void> }>({
  startToCloseTimeout: '10s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '10s' },
});

/** @param at milliseconds of the wall clock */
export async function bare(at: number): Promise<void> {
  await sleep(Math.max(1, at - Date.now()));
  await nothing();
}
