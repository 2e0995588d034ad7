// The workflows' hands, bound to this process's doors.
import type { Doors } from './doors.js';
import { lookAtProceeding, type ProceedingInput } from './look-at-proceeding.js';
import { sendDigests } from './send-digest.js';
import { sweepObligations } from './sweep-obligations.js';
import { passTime, type Passing } from './pass-time.js';
import { recalculateCases, type Recalculation } from './recalculate-cases.js';
import { takeTurn } from './turn.js';
import { carryOut, performEffect, type Effect } from './perform-effect.js';

export const activitiesFor = (doors: Doors) => ({
  lookAtProceeding: lookAtProceeding(doors),
  passTime: passTime(doors),
  takeTurn: takeTurn(doors),
  performEffect: performEffect(doors),
  authorities: () => doors.store.authorityIds(),
  sendDigests: sendDigests(doors),
  sweepObligations: sweepObligations(doors),
  recalculateCases: recalculateCases(doors),
});

export { carryOut };
export { digestsDue, sendDigest } from './send-digest.js';
export { directoryOf } from './directory.js';
export { writeLetter } from './letter-facts.js';
export { sweep as sweepAuthority, type Swept } from './sweep-obligations.js';
export { followLetters } from './follow-letters.js';
export { SYSTEM, type Doors } from './doors.js';
export type { Effect, Passing, ProceedingInput, Recalculation };
