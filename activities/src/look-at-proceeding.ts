// What does this proceeding owe? The one question a workflow asks. Having asked, it knows of that epoch of the case.
import { lookAt } from '@twentieth/registry';
import type { Doors } from './doors.js';

export interface ProceedingInput {
  readonly authority: string;
  readonly proceeding: string;
}

export const lookAtProceeding = (doors: Doors) => async (input: ProceedingInput) => {
  const { epoch, wakeAt, letters, finished, rehearsalNow } = await lookAt(
    doors,
    input.authority,
    input.proceeding,
    doors.temporalId(),
  );
  return { epoch, wakeAt, letters, finished, rehearsalNow };
};
