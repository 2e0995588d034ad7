// The clock of the answer: where day 0 stands, what is left out, what is awaited; and the time that it gives.
import { type CivilDate } from '@twentieth/calendar';
import { type Restart } from './deadline.js';
import { inForce } from './law.js';
import { type Scene, termOf } from './scene.js';
import { type Span } from './spans.js';
import { type Count, countTerm } from './term.js';

/** A fees notice given in time: when it lapses, when it was paid. */
export interface FeesNotice {
  readonly on: CivilDate;
  /** The last day on which it may be paid; far off where the law sets none. */
  readonly lapse: CivilDate;
  paidOn: CivilDate | undefined;
}

/** Something asked of the requester in time, and when it came. */
export interface Query {
  readonly on: CivilDate;
  answeredOn: CivilDate | undefined;
}

/** The first notice of extension, whether it came in time, and the estimates given. */
export interface Notified {
  readonly on: CivilDate;
  readonly inTime: boolean;
  readonly firstEstimate: CivilDate | undefined;
  readonly estimate: CivilDate | undefined;
}

export interface Clock {
  start: CivilDate;
  readonly restarts: Restart[];
  spans: Span[];
  readonly notes: string[];
  clarification: Query | undefined;
  identity: Query | undefined;
  readonly fees: FeesNotice[];
  extension: Notified | undefined;
  /** The day that the Commissioner specified, where that is later. */
  allowedUntil: CivilDate | undefined;
}

/** A clock at the day of receipt, with nothing told yet. */
export const newClock = (start: CivilDate): Clock => ({
  start,
  restarts: [],
  spans: [],
  notes: [],
  clarification: undefined,
  identity: undefined,
  fees: [],
  extension: undefined,
  allowedUntil: undefined,
});

/** The ordinary time for the answer as the clock stands, as if the reply were given on a day. */
export function ordinaryCount(scene: Scene, clock: Clock, reply: CivilDate): Count {
  const term = termOf(scene, 'response', clock.start, reply)!.value;
  const count = countTerm(
    scene.days,
    clock.start,
    term,
    clock.spans,
    scene.request.authority?.schoolSessions,
  );
  const until = clock.allowedUntil;
  if (until === undefined || until <= count.due) return count;
  const counted = scene.days.countedBetween(clock.start, until);
  const skipped = scene.days.skippedBetween(clock.start, until);
  return { ...count, due: until, counted, skipped, notes: ['The Commissioner specified this day.'] };
}

const awaited = (query: Query | undefined): boolean => query !== undefined && query.answeredOn === undefined;

/** Not paid on the last day on which it could be: from then on there is no duty to answer. */
const lapsed = ({ paidOn, lapse }: FeesNotice, on: CivilDate): boolean => (paidOn ?? on) > lapse;

/** Has a fee lapsed by a day? */
export const feeLapsed = (clock: Clock, on: CivilDate): boolean =>
  clock.fees.some((notice) => lapsed(notice, on));

/** Does the clock stand still: a reply awaited, or a fee asked for by the date that is due? */
const standsStill = (clock: Clock, due: CivilDate): boolean =>
  awaited(clock.clarification) ||
  awaited(clock.identity) ||
  clock.fees.some((notice) => notice.paidOn === undefined && notice.on <= due);

/** On a day, has the time for the answer not run out yet? */
export function inTime(scene: Scene, clock: Clock, on: CivilDate): boolean {
  const { due } = ordinaryCount(scene, clock, on);
  return on <= due || standsStill(clock, due);
}

/** Does the extension stand: always where a late notice does not undo it, else if the notice came in time? */
export function extensionStands(scene: Scene, clock: Clock): boolean {
  const { extension } = clock;
  const rule = inForce(scene.law.parameters.extension, clock.start);
  return !!extension && !!rule && (rule.value.lateNotice === 'stands' || extension.inTime);
}

/** Where the clock stands once everything has been told. */
export interface Standing {
  readonly count: Count;
  readonly extended: boolean;
  /** Nothing is owed: for now, while something is awaited; for good, once a fee has not been paid in time. */
  readonly halted: 'for now' | 'for good' | undefined;
}

/** The ordinary time as it stands for the reply or, while there is none, for the day asked. */
export function standingOf(scene: Scene, clock: Clock): Standing {
  const count = ordinaryCount(scene, clock, scene.reply);
  const waiting = standsStill(clock, count.due) ? 'for now' : undefined;
  const halted = feeLapsed(clock, scene.asAt) ? 'for good' : waiting;
  return { count, extended: extensionStands(scene, clock), halted };
}
