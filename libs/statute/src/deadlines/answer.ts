// Up to the answer: internal targets, the answer itself, and its extension. FOIA 2000 s10(1), s10(3), s17(1) to (3);
// EIR 2004 reg 5(2), reg 7; UK GDPR art 12(3).
import { type CivilDate, earlierOf } from '@twentieth/calendar';
import { type Clock, notOwed, ordinaryCount } from '../clock.js';
import { type Deadline } from '../deadline.js';
import { deadlineOf } from '../entry.js';
import { inForce } from '../law.js';
import { type Scene, termOf } from '../scene.js';
import { countTerm, termInWords } from '../term.js';

const TARGETS = ['acknowledgement', 'internal-return', 'draft', 'sign-off'] as const;

function targetMetOn(scene: Scene, kind: (typeof TARGETS)[number]): CivilDate | undefined {
  const done = scene.facts.find((fact) =>
    kind === 'acknowledgement'
      ? fact.type === 'acknowledged'
      : fact.type === 'step-done' && fact.step === kind,
  )?.on;
  const answered = scene.answered?.on;
  return done !== undefined && answered !== undefined ? earlierOf(done, answered) : (done ?? answered);
}

/** Targets of practice: met by a fact of their own, at the latest by the answer; an extension lifts those still open. */
export function targets(scene: Scene, clock: Clock): Deadline[] {
  const extendedOn = clock.extension && standing(scene, clock) ? clock.extension.on : undefined;
  return TARGETS.flatMap((kind) => {
    const rule = inForce(scene.law.parameters[kind], clock.start);
    if (!rule) return [];
    const count = countTerm(scene.days, clock.start, rule.value, clock.spans);
    const firstDue = countTerm(scene.daysOnReceipt, scene.request.received, rule.value).due;
    const metOn = targetMetOn(scene, kind);
    const lifted = notOwed(clock);
    const endedOn = kind === 'acknowledgement' ? undefined : extendedOn;
    return [
      deadlineOf(scene, {
        kind,
        dayZero: clock.start,
        count,
        rule: termInWords(rule.value),
        nature: rule.nature,
        law: rule.law,
        metOn,
        lifted,
        endedOn,
        firstDue,
      }),
    ];
  });
}

/** Does the extension stand: always where a late notice does not undo it, else if the notice came in time? */
export function standing(scene: Scene, clock: Clock): boolean {
  if (!clock.extension) return false;
  const rule = inForce(scene.law.parameters.extension, clock.start);
  return rule !== undefined && (rule.value.lateNotice === 'stands' || clock.extendedInTime);
}

/** The ordinary time for the answer. */
export function response(scene: Scene, clock: Clock): Deadline {
  const reply = scene.answered?.on ?? scene.asAt;
  const rule = termOf(scene, 'response', clock.start, reply)!;
  const sessions = scene.request.authority?.schoolSessions;
  const count = ordinaryCount(scene, clock, reply);
  const firstDue = countTerm(scene.daysOnReceipt, scene.request.received, rule.value, [], sessions).due;
  const asKnown = countTerm(scene.daysOnReceipt, clock.start, rule.value, clock.spans, sessions).due;
  const extended = standing(scene, clock);
  return deadlineOf(scene, {
    kind: 'response',
    dayZero: clock.start,
    count,
    rule: termInWords(rule.value),
    nature: rule.nature,
    law: rule.law,
    metOn: extended ? undefined : scene.answered?.on,
    lifted: extended || notOwed(clock),
    firstDue,
    workTo: asKnown < count.due && clock.allowedUntil === undefined ? asKnown : undefined,
    restarts: clock.restarts,
    notes: clock.notes,
  });
}

/** The notice of extension, the end of the extension and what the regulator expects of it. */
export function extension(scene: Scene, clock: Clock, ordinary: Deadline): Deadline[] {
  const notified = clock.extension;
  const rule = inForce(scene.law.parameters.extension, clock.start);
  if (!notified || !rule) return [];
  const { ends } = rule.value;
  const shared = { dayZero: clock.start, restarts: clock.restarts };
  const noticeCount = ordinaryCount(scene, clock, notified.on);
  const notice = deadlineOf(scene, {
    ...shared,
    kind: 'extension-notice',
    count: noticeCount,
    rule: ordinary.ledger.rule,
    nature: 'statutory',
    law: rule.law,
    metOn: notified.on,
    firstDue: ordinary.firstDue,
  });
  if (!standing(scene, clock)) return [notice];
  const expected = inForce(scene.law.parameters['extension-expectation'], clock.start);
  const owed = { metOn: scene.answered?.on, lifted: notOwed(clock) };
  const found = [notice];
  if (ends === 'estimate') found.push(...ownEstimate(scene, clock, owed));
  else {
    const count = countTerm(scene.days, clock.start, ends, clock.spans);
    const firstDue = countTerm(scene.daysOnReceipt, scene.request.received, ends).due;
    found.push(
      deadlineOf(scene, {
        ...shared,
        ...owed,
        kind: 'extended-response',
        count,
        rule: termInWords(ends),
        nature: rule.nature,
        law: rule.law,
        firstDue,
      }),
    );
  }
  if (expected) {
    const count = countTerm(scene.days, clock.start, expected.value, clock.spans);
    const firstDue = countTerm(scene.daysOnReceipt, scene.request.received, expected.value).due;
    found.push(
      deadlineOf(scene, {
        ...shared,
        ...owed,
        kind: 'extension-expectation',
        count,
        rule: termInWords(expected.value),
        nature: expected.nature,
        law: expected.law,
        firstDue,
      }),
    );
  }
  return found;
}

/** The authority's own estimate; without one, what the regulator expects stands in for it, and says so. */
function ownEstimate(
  scene: Scene,
  clock: Clock,
  owed: { metOn: CivilDate | undefined; lifted: boolean },
): Deadline[] {
  const rule = inForce(scene.law.parameters.extension, clock.start)!;
  const expected = inForce(scene.law.parameters['extension-expectation'], clock.start);
  const estimate = clock.extension?.estimate;
  const fallback = expected && countTerm(scene.days, clock.start, expected.value, clock.spans);
  const due = estimate ?? fallback?.due;
  if (due === undefined) return [];
  const skipped = scene.days.skippedBetween(clock.start, due);
  const counted = scene.days.countedBetween(clock.start, due);
  const count =
    estimate === undefined && fallback
      ? fallback
      : { due, counted, skipped, excluded: [], provisional: false, notes: [] };
  const notes =
    estimate === undefined
      ? ['No estimate was given: the date that the regulator expects stands in for it.']
      : [];
  const ruleWords =
    estimate === undefined && expected ? termInWords(expected.value) : "the authority's own estimate";
  const firstDue = clock.firstEstimate ?? due;
  return [
    deadlineOf(scene, {
      kind: 'extended-response',
      dayZero: clock.start,
      count,
      rule: ruleWords,
      nature: rule.nature,
      law: rule.law,
      ...owed,
      firstDue,
      restarts: clock.restarts,
      notes,
    }),
  ];
}
