// Targets inside the authority: practice, not law. Met by a fact of their own, at the latest by the answer; an
// extension that stands lifts those still open, but for the acknowledgement.
import { type CivilDate } from '@twentieth/calendar';
import { type Clock, type Standing } from '../clock.js';
import { type Deadline } from '../deadline.js';
import { deadlineOf, earliest } from '../entry.js';
import { type Fact } from '../facts.js';
import { inForce } from '../law.js';
import { type Scene } from '../scene.js';
import { countTerm, termInWords } from '../term.js';

const TARGETS = ['acknowledgement', 'internal-return', 'draft', 'sign-off'] as const;
type Target = (typeof TARGETS)[number];

/** The target that a fact meets. */
function targetOf(fact: Fact): Target | undefined {
  if (fact.type === 'acknowledged') return 'acknowledgement';
  // Stryker disable next-line ConditionalExpression: no other fact has a step
  return fact.type === 'step-done' ? fact.step : undefined;
}

function targetMetOn(scene: Scene, kind: Target): CivilDate | undefined {
  const done = scene.facts.find((fact) => targetOf(fact) === kind)?.on;
  return earliest(done, scene.answered?.on);
}

/** The targets that the regime's practice sets. */
export function targets(scene: Scene, clock: Clock, { halted }: Standing): Deadline[] {
  return TARGETS.flatMap((kind) => {
    const rule = inForce(scene.law.parameters[kind], clock.start);
    if (!rule) return [];
    return [
      deadlineOf(scene, {
        kind,
        dayZero: clock.start,
        count: countTerm(scene.days, clock.start, rule.value, clock.spans),
        rule: termInWords(rule.value),
        nature: rule.nature,
        law: rule.law,
        metOn: targetMetOn(scene, kind),
        lifted: halted,
        endedOn: kind === 'acknowledgement' ? undefined : clock.extension?.on,
        firstDue: countTerm(scene.daysOnReceipt, scene.request.received, rule.value).due,
      }),
    ];
  });
}
