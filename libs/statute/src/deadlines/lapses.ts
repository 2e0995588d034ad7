// What the requester must do for the clock to go on: pay a fee (FOIA 2000 s9(2)), answer a query (s1(3)).
import { type CivilDate } from '@twentieth/calendar';
import { type Clock } from '../clock.js';
import { type Deadline } from '../deadline.js';
import { deadlineOf } from '../entry.js';
import { inForce } from '../law.js';
import { type Scene } from '../scene.js';
import { countTerm, termInWords } from '../term.js';

function lapse(
  scene: Scene,
  kind: 'fee-lapse' | 'clarification-lapse',
  on: CivilDate,
  metOn: CivilDate | undefined,
): Deadline[] {
  const rule = inForce(scene.law.parameters[kind], on);
  if (!rule) return [];
  const count = countTerm(scene.days, on, rule.value);
  return [
    deadlineOf(scene, {
      kind,
      dayZero: on,
      count,
      rule: termInWords(rule.value),
      nature: rule.nature,
      law: rule.law,
      metOn,
    }),
  ];
}

/** One deadline for each fees notice, one for the last query. */
export function lapses(scene: Scene, clock: Clock): Deadline[] {
  const fees = clock.fees.flatMap((notice) => lapse(scene, 'fee-lapse', notice.on, notice.paidOn));
  const asked = clock.clarification;
  return asked ? [...fees, ...lapse(scene, 'clarification-lapse', asked.on, asked.answeredOn)] : fees;
}
