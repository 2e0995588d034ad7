// What a timetable is asked for: one request (or one part of it) under one regime, and what has happened to it.
import { type CivilDate, type Instant, type Nation } from '@twentieth/calendar';
import { type Fact } from './facts.js';

/** Whose request it is: the nation decides some calendars, the kind decides some variations of time. */
export interface AuthoritySeat {
  readonly nation?: Nation;
  /** 'school', 'academy', 'archive', 'armed-forces', 'police' and so on; a kind that no variation names changes nothing. */
  readonly kind?: string;
  /** The days on which this school has a session, in any order. */
  readonly schoolSessions?: readonly CivilDate[];
}

/** The request and its facts, as JSON. Dates are civil dates in London, instants are UTC. */
export interface TimetableRequest {
  readonly id?: string;
  /** 'foia', 'eir', 'foisa', 'eisr' or 'sar': any regime of which there is data. */
  readonly regime: string;
  /** The day of receipt: day 0, on whatever day of the week it falls. */
  readonly received: CivilDate;
  /** The instant of receipt where it is known; its London date must be the day of receipt. */
  readonly receivedAt?: Instant;
  /** The day as at which statuses are judged; facts dated later are left aside. Default: the latest day named. */
  readonly asAt?: CivilDate;
  /** The instant (or day) as known on which bank holidays are taken. Default: as known now. */
  readonly knownAt?: Instant | CivilDate;
  readonly authority?: AuthoritySeat;
  readonly facts?: readonly Fact[];
}

/** A request that has been checked: the receipt settled, facts in order of date, statuses to be judged on one day. */
export interface CheckedRequest extends TimetableRequest {
  readonly asAt: CivilDate;
  readonly facts: readonly Fact[];
}
