// The duties broken, each from the first day on which it was: the day after the time ran out.
import { addDays, type CivilDate } from '@twentieth/calendar';
import { type Clock } from './clock.js';
import { type Breach, type Deadline } from './deadline.js';
import { inForce } from './law.js';
import { type Scene, termOf } from './scene.js';

const named = (...duties: (string | undefined)[]): string[] => duties.filter((duty) => duty !== undefined);

/** Which duties a deadline carries. A deadline that is no duty of the Act (a code, a target) carries none. */
function dutiesOf(scene: Scene, clock: Clock, deadline: Deadline): readonly string[] {
  const { dayZero } = deadline.ledger;
  const { parameters } = scene.law;
  const extension = inForce(parameters.extension, clock.start)?.value;
  switch (deadline.kind) {
    case 'response': {
      const refusal = scene.answered?.refused ? inForce(parameters.refusal, dayZero)?.value.duty : undefined;
      return named(termOf(scene, 'response', dayZero, scene.answered?.on ?? scene.asAt)?.value.duty, refusal);
    }
    case 'extension-notice':
      return extension ? [extension.noticeDuty] : [];
    case 'extended-response':
      return extension?.duties ?? [];
    case 'review':
      return named(termOf(scene, 'review', dayZero, deadline.metOn ?? scene.asAt)?.value.duty);
    case 'complaint-acknowledgement':
      return named(inForce(parameters['complaint-acknowledgement'], dayZero)?.value.duty);
    default:
      return [];
  }
}

function estimateLeftOut(
  scene: Scene,
  clock: Clock,
): { duty: string; on: CivilDate; law: string } | undefined {
  const rule = inForce(scene.law.parameters.extension, clock.start);
  if (!clock.extension || clock.extension.estimate !== undefined || rule?.value.estimateDuty === undefined)
    return undefined;
  return { duty: rule.value.estimateDuty, on: clock.extension.on, law: rule.law };
}

/** Every duty broken, in order of the day. */
export function breachesOf(scene: Scene, clock: Clock, deadlines: readonly Deadline[]): Breach[] {
  const found: Breach[] = [];
  for (const deadline of deadlines) {
    if (deadline.status !== 'missed') continue;
    for (const duty of dutiesOf(scene, clock, deadline))
      found.push({ duty, on: addDays(deadline.due, 1), law: deadline.law, kind: deadline.kind });
  }
  const bare = estimateLeftOut(scene, clock);
  if (bare) found.push({ ...bare, kind: 'extension-notice' });
  return found.sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}
