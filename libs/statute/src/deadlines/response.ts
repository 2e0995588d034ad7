// The answer in its ordinary time. FOIA 2000 s10(1); EIR 2004 reg 5(2); FOISA 2002 s10(1); UK GDPR art 12(3).
import { type Clock, type Standing } from '../clock.js';
import { type Deadline } from '../deadline.js';
import { deadlineOf } from '../entry.js';
import { inForce } from '../law.js';
import { type Scene, termOf } from '../scene.js';
import { countTerm, termInWords } from '../term.js';

/**
 * The response. Its first due date is that of the first receipt on the calendar as it was known then; where a holiday
 * was announced after receipt, the earlier date is kept in the ledger as the one to work to.
 */
export function response(scene: Scene, clock: Clock, { count, extended, halted }: Standing): Deadline {
  const rule = termOf(scene, 'response', clock.start, scene.reply)!;
  const sessions = scene.request.authority?.schoolSessions;
  const early = scene.daysOnReceipt;
  const firstDue = countTerm(early, scene.request.received, rule.value, [], sessions).due;
  const asKnown =
    // Stryker disable next-line ConditionalExpression: only a shorter way to the same date
    early === scene.days ? count.due : countTerm(early, clock.start, rule.value, clock.spans, sessions).due;
  const refusal = scene.answered?.refused ? inForce(scene.law.parameters.refusal, clock.start) : undefined;
  return deadlineOf(scene, {
    kind: 'response',
    duties: [rule.value.duty, refusal?.value.duty].filter((duty) => duty !== undefined),
    dayZero: clock.start,
    count,
    rule: termInWords(rule.value),
    nature: rule.nature,
    law: rule.law,
    metOn: extended ? undefined : scene.answered?.on,
    lifted: extended ? 'for good' : halted,
    firstDue,
    workTo: asKnown < count.due && clock.allowedUntil === undefined ? asKnown : undefined,
    restarts: clock.restarts,
    notes: clock.notes,
  });
}
