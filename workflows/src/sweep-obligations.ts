// The sweep, begun by a schedule every hour: what is open past its time is raised, for each authority in its turn.
import { proxyActivities } from '@temporalio/workflow';
import type { ScheduledActivities } from './contract.js';
import { inTurn } from './in-turn.js';

const record = proxyActivities<ScheduledActivities>({
  startToCloseTimeout: '50m',
  heartbeatTimeout: '10s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 5 },
});

/** @throws when an authority could not be swept: the next hour's sweep looks at all of it again */
export async function sweepObligations(): Promise<void> {
  await inTurn(await record.authorities(), async (authority) => {
    await record.sweepObligations({ authority });
  });
}
