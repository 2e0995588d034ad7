// The clock of the answer: where day 0 stands, what is left out, what is awaited; and the time that it gives.
import { type CivilDate } from '@twentieth/calendar';
import { type Restart } from './deadline.js';
import { type FactOf } from './facts.js';
import { type Scene, termOf } from './scene.js';
import { type Span } from './spans.js';
import { type Count, countTerm } from './term.js';

/** A fees notice given in time: when it lapses, when it was paid. */
export interface FeesNotice {
  readonly on: CivilDate;
  readonly lapse: CivilDate | undefined;
  paidOn: CivilDate | undefined;
}

/** Something asked of the requester in time, and when it came. */
export interface Query {
  readonly on: CivilDate;
  answeredOn: CivilDate | undefined;
}

export interface Clock {
  start: CivilDate;
  readonly restarts: Restart[];
  spans: Span[];
  readonly notes: string[];
  clarification: Query | undefined;
  identity: Query | undefined;
  readonly fees: FeesNotice[];
  /** The first notice of extension, with the latest estimate. */
  extension: FactOf<'extension-notified'> | undefined;
  firstEstimate: CivilDate | undefined;
  extendedInTime: boolean;
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
  firstEstimate: undefined,
  extendedInTime: true,
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

/** Never paid so far, or paid after the notice had lapsed. */
const unpaid = ({ paidOn, lapse }: FeesNotice): boolean =>
  paidOn === undefined || (lapse !== undefined && paidOn > lapse);

/** Is the answer not owed for now, or no longer: something awaited, or a fee never paid in time? */
export const notOwed = (clock: Clock): boolean =>
  awaited(clock.clarification) || awaited(clock.identity) || clock.fees.some(unpaid);
