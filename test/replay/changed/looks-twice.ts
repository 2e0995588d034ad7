// The clock changed by one more look at its start: what remains is to say from which proceedings on.
import { proxyActivities } from '@temporalio/workflow';
import { keepClock } from '../../../workflows/src/clock.js';
import type { ProceedingActivities, ProceedingInput } from '../../../workflows/src/contract.js';

const { lookAtProceeding } = proxyActivities<ProceedingActivities>({ startToCloseTimeout: '10s' });

/** @param applies whether this execution is of those that look twice */
export const looksTwice =
  (applies: () => boolean) =>
  async (input: ProceedingInput): Promise<void> => {
    if (applies()) await lookAtProceeding(input);
    await keepClock(input);
  };
