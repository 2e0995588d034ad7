// More time to weigh the public interest: FOIA 2000 s10(3), its own estimate (s17(2)) and the fortieth working day.
import { keepClock } from './clock.js';
import type { ProceedingInput } from './contract.js';

export async function publicInterestExtension(input: ProceedingInput): Promise<void> {
  await keepClock(input);
}
