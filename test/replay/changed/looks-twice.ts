// The clock changed by one more look at its start: what remains is to say from which proceedings on.
import { proxyActivities } from '@temporalio/workflow';
import { keepClock } from '../../../workflows/src/clock.js';
import type {
  ProceedingActivities,
  ProceedingInput,
  RecalculationInput,
} from '../../../workflows/src/contract.js';
import { recalculateDeadlines } from '../../../workflows/src/recalculate-deadlines.js';

const { lookAtProceeding } = proxyActivities<ProceedingActivities>({ startToCloseTimeout: '10s' });

/** @param applies whether this execution is of those that look twice */
export const looksTwice =
  (applies: () => boolean) =>
  async (input: ProceedingInput): Promise<void> => {
    if (applies()) await lookAtProceeding(input);
    await keepClock(input);
  };

/** The same of the workflow that carries a change of the calendar. */
export const looksBefore =
  (applies: () => boolean) =>
  async (input: RecalculationInput): Promise<void> => {
    if (applies()) await lookAtProceeding({ authority: input.authority, proceeding: input.change });
    await recalculateDeadlines(input);
  };
