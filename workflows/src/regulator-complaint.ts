// A complaint to the Information Commissioner (FOIA 2000 s50): the steps of a decision notice by their day, and after.
import { keepClock } from './clock.js';
import type { ProceedingInput } from './contract.js';

export async function regulatorComplaint(input: ProceedingInput): Promise<void> {
  await keepClock(input);
}
