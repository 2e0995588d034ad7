// The digests of the morning, begun by a schedule: those of each authority in its turn.
import { proxyActivities } from '@temporalio/workflow';
import { inTurn } from './in-turn.js';
import type { ScheduledActivities } from './contract.js';

const record = proxyActivities<ScheduledActivities>({
  startToCloseTimeout: '10m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 5 },
});

/** @throws when an authority's could not all be sent: the next of the schedule goes on with them */
export async function sendDigests(): Promise<void> {
  await inTurn(await record.authorities(), (authority) => record.sendDigests({ authority }));
}
