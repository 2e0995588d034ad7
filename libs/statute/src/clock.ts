// The clock of the answer, folded from the facts in order: where day 0 stands, what is left out, what is awaited.
// Three different operations, never confused: a clarification restarts (FOIA 2000 s10(6)(b)), a fees notice excludes
// a closed interval (s10(2)), a subject access clarification pauses (UK GDPR art 12A).
import { type CivilDate, laterOf } from '@twentieth/calendar';
import { type Restart } from './deadline.js';
import { type FactOf } from './facts.js';
import { feeLapse } from './fee-lapse.js';
import { inForce } from './law.js';
import { type Scene, termOf } from './scene.js';
import { type Span } from './spans.js';
import { type Count, countTerm } from './term.js';

export interface FeesNotice {
  readonly on: CivilDate;
  readonly lapse: CivilDate | undefined;
  readonly paidOn: CivilDate | undefined;
}

export interface Clock {
  start: CivilDate;
  readonly restarts: Restart[];
  readonly spans: Span[];
  readonly notes: string[];
  /** The last request for clarification that was made in time. */
  clarification: { readonly on: CivilDate; answeredOn: CivilDate | undefined } | undefined;
  identityAwaited: boolean;
  readonly fees: FeesNotice[];
  extension: FactOf<'extension-notified'> | undefined;
  firstEstimate: CivilDate | undefined;
  /** Did the first notice of extension come in time? */
  extendedInTime: boolean;
  allowedUntil: CivilDate | undefined;
}

/** The ordinary time for the answer as the clock stands, judged as if the reply were given on a day. */
export function ordinaryCount(
  scene: Scene,
  clock: Pick<Clock, 'start' | 'spans' | 'allowedUntil'>,
  reply: CivilDate,
): Count {
  const term = termOf(scene, 'response', clock.start, reply)!.value;
  const count = countTerm(
    scene.days,
    clock.start,
    term,
    clock.spans,
    scene.request.authority?.schoolSessions,
  );
  return clock.allowedUntil !== undefined && clock.allowedUntil > count.due
    ? allowed(scene, clock.start, clock.allowedUntil, count)
    : count;
}

function allowed(scene: Scene, start: CivilDate, until: CivilDate, count: Count): Count {
  return {
    ...count,
    due: until,
    counted: scene.days.countedBetween(start, until),
    skipped: scene.days.skippedBetween(start, until),
    notes: ['The Commissioner specified this day.'],
  };
}

function restart(clock: Clock, to: CivilDate, why: string, law: string): void {
  clock.restarts.push({ from: clock.start, to, why, law });
  clock.start = to;
  clock.spans.length = 0;
}

function clarified(scene: Scene, clock: Clock, on: CivilDate): void {
  const asked = clock.clarification;
  if (!asked || asked.answeredOn !== undefined) return;
  asked.answeredOn = on;
  const rule = inForce(scene.law.parameters.clarification, asked.on);
  if (rule?.value.effect === 'restart') restart(clock, on, 'the clarification arrived', rule.law);
  if (rule?.value.effect === 'pause')
    clock.spans.push({ from: asked.on, to: on, why: 'clarification was awaited', law: rule.law });
}

function paid(scene: Scene, clock: Clock, on: CivilDate): void {
  const open = clock.fees.findIndex((notice) => notice.paidOn === undefined);
  const notice = clock.fees[open];
  if (!notice) return;
  clock.fees[open] = { ...notice, paidOn: on };
  if (notice.lapse !== undefined && on > notice.lapse) return;
  const rule = inForce(scene.law.parameters.fees, notice.on);
  if (rule?.value.effect === 'restart') restart(clock, on, 'the fee arrived', rule.law);
  if (rule?.value.effect === 'exclude')
    clock.spans.push({ from: notice.on, to: on, why: 'a fee was awaited', law: rule.law });
}

function extended(clock: Clock, fact: FactOf<'extension-notified'>, inTime: boolean): void {
  if (clock.extension)
    clock.notes.push(`Extended again on ${fact.on}: one extension is what the regulator expects.`);
  else clock.extendedInTime = inTime;
  clock.firstEstimate ??= fact.estimate;
  clock.extension = {
    ...fact,
    on: clock.extension?.on ?? fact.on,
    estimate: fact.estimate ?? clock.extension?.estimate,
  };
}

/** Folds the facts up to the answer into the clock. A query or fees notice sent late rescues nothing. */
export function clockOf(scene: Scene): Clock {
  const clock: Clock = {
    start: scene.received,
    restarts: [],
    spans: [],
    notes: [],
    clarification: undefined,
    identityAwaited: false,
    fees: [],
    extension: undefined,
    firstEstimate: undefined,
    extendedInTime: true,
    allowedUntil: undefined,
  };
  const inTime = (on: CivilDate): boolean => on <= ordinaryCount(scene, clock, on).due;
  for (const fact of scene.facts) {
    if (
      scene.answered &&
      fact.on >= scene.answered.on &&
      fact.type !== 'extension-notified' &&
      fact.type !== 'clarification-received' &&
      fact.type !== 'fee-received'
    )
      continue;
    if (scene.answered && fact.on > scene.answered.on) continue;
    switch (fact.type) {
      case 'clarification-sought':
        if (inforceEffect(scene, fact.on) === 'none')
          clock.notes.push(
            `Clarification was sought on ${fact.on}: the law of that day gave it no effect on the clock.`,
          );
        else if (inTime(fact.on)) clock.clarification = { on: fact.on, answeredOn: undefined };
        else
          clock.notes.push(
            `Clarification was sought on ${fact.on}, after the time had run out: it rescues nothing.`,
          );
        break;
      case 'clarification-received':
        clarified(scene, clock, fact.on);
        break;
      case 'identity-requested':
        clock.identityAwaited = inTime(fact.on);
        break;
      case 'identity-received':
        if (clock.identityAwaited)
          restart(
            clock,
            fact.on,
            'proof of identity arrived',
            inForce(scene.law.parameters.identity, fact.on)?.law ?? '',
          );
        clock.identityAwaited = false;
        break;
      case 'fees-notice-given':
        if (inTime(fact.on))
          clock.fees.push({ on: fact.on, lapse: feeLapse(scene, fact.on)?.due, paidOn: undefined });
        else
          clock.notes.push(
            `A fees notice was given on ${fact.on}, after the time had run out: it excludes nothing.`,
          );
        break;
      case 'fee-received':
        paid(scene, clock, fact.on);
        break;
      case 'extension-notified':
        extended(clock, fact, inTime(fact.on));
        break;
      case 'time-allowed-by-commissioner':
        clock.allowedUntil = laterOf(clock.allowedUntil ?? fact.until, fact.until);
        break;
    }
  }
  return clock;
}

const inforceEffect = (scene: Scene, on: CivilDate): string | undefined =>
  inForce(scene.law.parameters.clarification, on)?.value.effect;

/** Is the answer not owed for now, or no longer: something awaited, or a fee never paid? */
export function notOwed(clock: Clock): boolean {
  const awaiting = clock.clarification !== undefined && clock.clarification.answeredOn === undefined;
  const unpaid = clock.fees.some(
    (notice) => notice.paidOn === undefined || (notice.lapse !== undefined && notice.paidOn > notice.lapse),
  );
  return awaiting || clock.identityAwaited || unpaid;
}
