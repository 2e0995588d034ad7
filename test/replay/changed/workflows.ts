// A workflow changed without versioning, on purpose: it passes time before it has looked. The gate must refuse it.
import { proxyActivities } from '@temporalio/workflow';
import type { ProceedingActivities, ProceedingInput } from '../../../workflows/src/contract.js';

const { passTime, lookAtProceeding } = proxyActivities<ProceedingActivities>({ startToCloseTimeout: '10s' });

const changed = async (input: ProceedingInput): Promise<void> => {
  await passTime({ ...input, at: new Date().toISOString(), wakeAt: new Date().toISOString(), epoch: 0 });
  await lookAtProceeding(input);
};

export const informationRequest = changed;
export const publicInterestExtension = changed;
export const internalReview = changed;
export const regulatorComplaint = changed;
export const recalculateDeadlines = changed;
