// After the review: complaint, decision notice, appeal, retention. Calendar days and months, not working days.
// FOIA 2000 s50, s57; FOISA 2002 s47, s56; Data (Use and Access) Act 2025 s103.
import { type CivilDate } from '@twentieth/calendar';
import { type Deadline, type DeadlineKind } from '../deadline.js';
import { deadlineOf } from '../entry.js';
import { inForce, type Period, type Term } from '../law.js';
import { first, last, type Scene } from '../scene.js';
import { countTerm, termInWords } from '../term.js';

function counted(
  scene: Scene,
  kind: DeadlineKind,
  from: CivilDate,
  rule: Period<Term> & { value: Term },
  metOn?: CivilDate,
  lifted = false,
): Deadline {
  const count = countTerm(scene.days, from, rule.value);
  return deadlineOf(scene, {
    kind,
    dayZero: from,
    count,
    rule: termInWords(rule.value),
    duties: rule.value.duty === undefined ? [] : [rule.value.duty],
    nature: rule.nature,
    law: rule.law,
    metOn,
    lifted: lifted ? 'for good' : undefined,
  });
}

/** The end of the time for a review that was never answered. */
const unanswered = ([review]: readonly Deadline[]): CivilDate | undefined =>
  review?.status === 'missed' ? review.due : undefined;

/** Complaint to the regulator, counted from the review's outcome or, where the law says so, the end of its time. */
export function complaint(scene: Scene, reviews: readonly Deadline[]): Deadline[] {
  const made = first(scene.facts, 'complaint-made')?.on;
  const found: Deadline[] = [];
  if (made !== undefined) {
    const acknowledge = inForce(scene.law.parameters['complaint-acknowledgement'], made);
    const done = first(scene.facts, 'complaint-acknowledged')?.on;
    if (acknowledge) found.push(counted(scene, 'complaint-acknowledgement', made, acknowledge, done));
  }
  const window = scene.law.parameters['complaint-window'];
  const rule = inForce(window, scene.received);
  const from =
    last(scene.facts, 'review-answered')?.on ??
    (rule?.value.opens === 'review-or-time' ? unanswered(reviews) : undefined);
  if (rule && from !== undefined) found.push(counted(scene, 'complaint-window', from, rule, made));
  return found;
}

/**
 * The steps of the last decision notice and the time to appeal. An appeal suspends the steps; what was done about an
 * earlier notice does nothing for this one. A notice outlives the request: that this was withdrawn lifts nothing of it.
 */
export function decisionNotice(request: Scene): Deadline[] {
  const scene: Scene = { ...request, withdrawn: undefined };
  const notice = last(scene.facts, 'decision-notice');
  if (!notice) return [];
  const since = scene.facts.slice(scene.facts.lastIndexOf(notice));
  const appealed = first(since, 'appeal-lodged')?.on;
  const found: Deadline[] = [];
  const steps = inForce(scene.law.parameters['decision-notice-compliance'], notice.on);
  if (steps && notice.complyWithinDays !== undefined) {
    const term = { ...steps, value: { count: notice.complyWithinDays, unit: 'calendar-days' as const } };
    const suspended = steps.value.liftedByAppeal && appealed !== undefined;
    found.push(
      counted(
        scene,
        'decision-notice-compliance',
        notice.on,
        term,
        first(since, 'steps-taken')?.on,
        suspended,
      ),
    );
  }
  const appeal = inForce(scene.law.parameters.appeal, notice.on);
  if (appeal) found.push(counted(scene, 'appeal', notice.on, appeal, appealed));
  return found;
}

const CLOSING = new Set([
  'answered',
  'review-requested',
  'review-declined',
  'review-answered',
  'complaint-made',
  'decision-notice',
  'steps-taken',
  'appeal-lodged',
  'withdrawn',
]);

/** How long the file is kept after the last act on it; once that has passed, nothing more is owed. */
export function retention(scene: Scene): Deadline[] {
  const closing = scene.facts.findLast((fact) => CLOSING.has(fact.type));
  const rule = closing && inForce(scene.law.parameters.retention, closing.on);
  if (!rule || !closing) return [];
  const count = countTerm(scene.days, closing.on, rule.value);
  const kept = { ...scene, withdrawn: undefined };
  return [
    deadlineOf(kept, {
      kind: 'retention',
      dayZero: closing.on,
      count,
      rule: termInWords(rule.value),
      nature: rule.nature,
      law: rule.law,
      lifted: scene.asAt > count.due ? 'for good' : undefined,
    }),
  ];
}
