// A request for information: the clock of FOIA 2000 s10(1), from receipt until every part is answered and told.
import { keepClock } from './clock.js';
import type { ProceedingInput } from './contract.js';

export async function informationRequest(input: ProceedingInput): Promise<void> {
  await keepClock(input);
}
