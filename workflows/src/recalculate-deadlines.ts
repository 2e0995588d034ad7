// A change of the calendar, carried to every open case of an authority that it moves. The record holds how far it is, so
// that one activity, cut off however often, goes on where it was; the cases' own workflows are told by the relay.
import { proxyActivities } from '@temporalio/workflow';
import type { RecalculationActivities, RecalculationInput } from './contract.js';

const batch = proxyActivities<RecalculationActivities>({
  startToCloseTimeout: '1 hour',
  heartbeatTimeout: '5s',
  retry: { initialInterval: '200ms', backoffCoefficient: 2, maximumInterval: '5s' },
});

export async function recalculateDeadlines(input: RecalculationInput): Promise<void> {
  await batch.recalculateCases(input);
}
