// The notice of extension, the end of the extension, and what the regulator expects of it. FOIA 2000 s10(3), s17(1)
// and (2): by the authority's own estimate; EIR 2004 reg 7 and UK GDPR art 12(3): up to a limit.
import { type CivilDate } from '@twentieth/calendar';
import { type Clock, type Notified, ordinaryCount, type Standing } from '../clock.js';
import { type Deadline } from '../deadline.js';
import { deadlineOf, type Entry } from '../entry.js';
import { inForce, type Period, type Term } from '../law.js';
import { type Scene } from '../scene.js';
import { type Count, countTerm, termInWords } from '../term.js';

type Shared = Pick<Entry, 'dayZero' | 'restarts' | 'metOn' | 'lifted' | 'duties'>;

function limited(
  scene: Scene,
  clock: Clock,
  shared: Shared,
  kind: 'extended-response' | 'extension-expectation',
  rule: Period<unknown>,
  term: Term,
): Deadline {
  return deadlineOf(scene, {
    ...shared,
    kind,
    count: countTerm(scene.days, clock.start, term, clock.spans),
    rule: termInWords(term),
    nature: rule.nature,
    law: rule.law,
    firstDue: countTerm(scene.daysOnReceipt, scene.request.received, term).due,
  });
}

/** The days up to a date that was named, not counted to. */
function upTo(scene: Scene, from: CivilDate, due: CivilDate): Count {
  const { days } = scene;
  return {
    due,
    counted: days.countedBetween(from, due),
    skipped: days.skippedBetween(from, due),
    excluded: [],
    provisional: due > days.holidays.horizon,
    notes: [],
  };
}

/** The authority's own estimate; without one, what the regulator expects stands in for it, and the ledger says so. */
function estimated(
  scene: Scene,
  clock: Clock,
  notified: Notified,
  shared: Shared,
  rule: Period<unknown>,
  expected: Term | undefined,
): Deadline[] {
  const { estimate, firstEstimate } = notified;
  const named = { ...shared, kind: 'extended-response', nature: rule.nature, law: rule.law } as const;
  if (estimate !== undefined) {
    const count = upTo(scene, clock.start, estimate);
    return [
      deadlineOf(scene, {
        ...named,
        count,
        rule: "the authority's own estimate",
        firstDue: firstEstimate,
      }),
    ];
  }
  if (!expected) return [];
  const count = countTerm(scene.days, clock.start, expected, clock.spans);
  const notes = ['No estimate was given: the date that the regulator expects stands in for it.'];
  return [deadlineOf(scene, { ...named, count, rule: termInWords(expected), notes })];
}

/** What follows from a notice of extension; nothing without one, the notice alone where it came too late to extend. */
export function extension(scene: Scene, clock: Clock, standing: Standing, ordinary: Deadline): Deadline[] {
  const notified = clock.extension;
  const rule = inForce(scene.law.parameters.extension, clock.start);
  if (!notified || !rule) return [];
  const where = { dayZero: clock.start, restarts: clock.restarts };
  const notice = deadlineOf(scene, {
    ...where,
    kind: 'extension-notice',
    count: ordinaryCount(scene, clock, notified.on),
    rule: ordinary.ledger.rule,
    nature: 'statutory',
    law: rule.law,
    metOn: notified.on,
    inTime: notified.inTime,
    duties: [rule.value.noticeDuty],
    firstDue: ordinary.firstDue,
  });
  if (!standing.extended) return [notice];
  const shared = { ...where, metOn: scene.answered?.on, lifted: standing.halted, duties: rule.value.duties };
  if (rule.value.estimateDuty !== undefined && notified.estimate === undefined)
    scene.broken.push({
      duty: rule.value.estimateDuty,
      on: notified.on,
      law: rule.law,
      kind: 'extension-notice',
    });
  const expected = inForce(scene.law.parameters['extension-expectation'], clock.start);
  const { ends } = rule.value;
  const end =
    ends === 'estimate'
      ? estimated(scene, clock, notified, shared, rule, expected?.value)
      : [limited(scene, clock, shared, 'extended-response', rule, ends)];
  return expected
    ? [
        notice,
        ...end,
        limited(scene, clock, { ...shared, duties: [] }, 'extension-expectation', expected, expected.value),
      ]
    : [notice, ...end];
}
