// The last day on which a fee may be paid. FOIA 2000 s9(2): three months beginning with the day the notice was given.
import { type CivilDate } from '@twentieth/calendar';
import { inForce } from './law.js';
import { type Scene } from './scene.js';
import { type Count, countTerm } from './term.js';

/** When a fees notice given on a day lapses; undefined where the regime has no lapse. */
export function feeLapse(scene: Scene, on: CivilDate): Count | undefined {
  const rule = inForce(scene.law.parameters['fee-lapse'], on);
  return rule && countTerm(scene.days, on, rule.value);
}
