// Lets time pass over a request from wake to wake, as its workflow does, and gathers who was told.
import type { EscalationRaised } from '../escalation-events.js';
import type { Happening, Recorded } from '../happening.js';
import type { Ladders } from '../ladder-versions.js';
import { owedBy } from '../owed.js';
import { given, put, REFERENCE, type Put } from './given.js';

export type Raised = EscalationRaised & Recorded & Happening<'EscalationRaised', EscalationRaised['data']>;

/** More wakes than any case of the tests has. */
export const MOST_WAKES = 40;

/** @returns every rung raised from the given past until nothing more is owed, in order */
export const climb = (past: readonly Put[], ladders?: Ladders, until = '9999'): readonly Raised[] => {
  const proceeding = `request/${REFERENCE}`;
  const steps = [...past];
  for (let wakes = 0; ; wakes += 1) {
    if (wakes > MOST_WAKES) throw new Error(`${proceeding} wakes without end.`);
    const { wakeAt } = owedBy(given(...steps).file!, proceeding, ladders);
    if (wakeAt === null || wakeAt > until) break;
    steps.push(put({ type: 'PassTime', proceeding }, wakeAt, ladders === undefined ? {} : { ladders }));
  }
  return given(...steps).events.filter((event): event is Raised => event.type === 'EscalationRaised');
};
