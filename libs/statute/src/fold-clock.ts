// The facts up to the answer, folded into the clock. Three different operations, never confused: a clarification
// restarts (FOIA 2000 s10(6)(b)), a fees notice excludes a closed interval (s10(2)), a subject access clarification
// pauses (UK GDPR art 12A). A query or a fees notice sent late rescues nothing: the breach is complete.
import { type CivilDate, FIRST_DATE, LAST_DATE, laterOf } from '@twentieth/calendar';
import { type Clock, feeLapsed, inTime, newClock } from './clock.js';
import { type Fact, type FactOf } from './facts.js';
import { feeLapse } from './fee-lapse.js';
import { inForce } from './law.js';
import { type Scene } from './scene.js';

type Asking = 'clarification' | 'identity' | 'fees';
interface Effect {
  readonly effect: string;
  readonly law: string;
}

/** What the law of that day does with a question put: no fact tells of one that the law does not know. */
function effectOf(scene: Scene, of: Asking, on: CivilDate): Effect {
  const rule = inForce<{ readonly effect: string }>(scene.law.parameters[of], on)!;
  return { effect: rule.value.effect, law: rule.law };
}

const WORDS: Readonly<Record<Asking, { asked: string; awaited: string; came: string }>> = {
  clarification: {
    asked: 'Clarification was sought',
    awaited: 'clarification was awaited',
    came: 'the clarification arrived',
  },
  identity: {
    asked: 'Proof of identity was asked for',
    awaited: 'proof of identity was awaited',
    came: 'proof of identity arrived',
  },
  fees: { asked: 'A fees notice was given', awaited: 'a fee was awaited', came: 'the fee arrived' },
};

/** Had a fee lapsed unpaid by a day, so that there was no request left to answer? Says so in a note. */
function lapsed(clock: Clock, what: string, on: CivilDate): boolean {
  if (!feeLapsed(clock, on)) return false;
  clock.notes.push(`${what} on ${on}, after a fee had lapsed unpaid: there was no request left to answer.`);
  return true;
}

/** May something asked on a day move the clock? Says in a note why not. */
function moves(scene: Scene, clock: Clock, of: Asking, on: CivilDate): boolean {
  if (effectOf(scene, of, on).effect === 'none') {
    clock.notes.push(`${WORDS[of].asked} on ${on}: the law of that day gave it no effect on the clock.`);
    return false;
  }
  if (lapsed(clock, WORDS[of].asked, on)) return false;
  if (inTime(scene, clock, on)) return true;
  clock.notes.push(`${WORDS[of].asked} on ${on}, after the time had run out: it rescues nothing.`);
  return false;
}

/** What was asked for came: the clock restarts, or the days between are left out. */
function came(scene: Scene, clock: Clock, of: Asking, askedOn: CivilDate, on: CivilDate): void {
  const { effect, law } = effectOf(scene, of, askedOn);
  if (effect === 'restart') {
    clock.restarts.push({ from: clock.start, to: on, why: WORDS[of].came, law });
    clock.start = on;
    clock.spans = [];
    return;
  }
  clock.spans = [...clock.spans, { from: askedOn, to: on, why: WORDS[of].awaited, law }];
}

function answeredQuery(scene: Scene, clock: Clock, of: 'clarification' | 'identity', on: CivilDate): void {
  const query = clock[of];
  if (!query || query.answeredOn !== undefined) return;
  query.answeredOn = on;
  came(scene, clock, of, query.on, on);
}

/** A query given up before its reply: the time ran on as if nobody had asked. */
function unasked(clock: Clock, on: CivilDate): void {
  const query = clock.clarification;
  if (!query || query.answeredOn !== undefined) return;
  clock.clarification = undefined;
  clock.notes.push(`The query of ${query.on} was withdrawn on ${on}: it moved no date.`);
}

function paid(scene: Scene, clock: Clock, { on, notice: given }: FactOf<'fee-received'>): void {
  const notice = clock.fees.find(
    (one) => one.paidOn === undefined && (given === undefined || one.on === given),
  );
  if (!notice) return;
  notice.paidOn = on;
  if (on <= notice.lapse) came(scene, clock, 'fees', notice.on, on);
}

function extended(scene: Scene, clock: Clock, { on, estimate }: FactOf<'extension-notified'>): void {
  if (lapsed(clock, 'Time was extended', on)) return;
  const before = clock.extension;
  if (!before) {
    clock.extension = { on, inTime: inTime(scene, clock, on), firstEstimate: estimate, estimate };
    return;
  }
  clock.notes.push(`Extended again on ${on}: the regulator expects one extension.`);
  clock.extension = {
    ...before,
    firstEstimate: before.firstEstimate ?? estimate,
    estimate: estimate ?? before.estimate,
  };
}

function tell(scene: Scene, clock: Clock, fact: Fact): void {
  switch (fact.type) {
    case 'clarification-sought':
      if (moves(scene, clock, 'clarification', fact.on))
        clock.clarification = { on: fact.on, answeredOn: undefined };
      break;
    case 'clarification-received':
      return answeredQuery(scene, clock, 'clarification', fact.on);
    case 'clarification-withdrawn':
      return unasked(clock, fact.on);
    case 'identity-requested':
      if (moves(scene, clock, 'identity', fact.on)) clock.identity = { on: fact.on, answeredOn: undefined };
      break;
    case 'identity-received':
      return answeredQuery(scene, clock, 'identity', fact.on);
    case 'fees-notice-given':
      if (moves(scene, clock, 'fees', fact.on))
        clock.fees.push({
          on: fact.on,
          lapse: feeLapse(scene, fact.on)?.due ?? LAST_DATE,
          paidOn: undefined,
        });
      break;
    case 'fee-received':
      return paid(scene, clock, fact);
    case 'extension-notified':
      return extended(scene, clock, fact);
    case 'time-allowed-by-commissioner':
      clock.allowedUntil = laterOf(clock.allowedUntil ?? FIRST_DATE, fact.until);
      break;
  }
}

/** The clock once every fact up to the answer has been told. */
export function clockOf(scene: Scene): Clock {
  const clock = newClock(scene.received);
  for (const fact of scene.facts) {
    if (fact.type === 'answered') break;
    tell(scene, clock, fact);
  }
  return clock;
}
