// An internal review: the s45 code's twentieth working day, and its fortieth at the outside.
import { keepClock } from './clock.js';
import type { ProceedingInput } from './contract.js';

export async function internalReview(input: ProceedingInput): Promise<void> {
  await keepClock(input);
}
