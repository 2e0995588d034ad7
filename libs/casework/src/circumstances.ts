// All that a step may know beside the case itself.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { AuthoritySeat } from '@twentieth/statute';
import type { ClearanceStep } from './clearance.js';
import type { Actor } from './happening.js';
import type { CalendarChange } from './proclaimed.js';
import type { Ladders } from './ladder-versions.js';
import type { Staffing } from './stand-in.js';

export interface Circumstances {
  readonly authority: string;
  readonly rehearsal: boolean;
  /** Nation and kind of the authority: they decide some calendars and some variations of time. */
  readonly seat: AuthoritySeat;
  readonly actor: Actor;
  /** The steps by which the authority clears its responses; left out, none. */
  readonly clearance?: readonly ClearanceStep[];
  /** The ladders of the authority; left out, the default. */
  readonly ladders?: Ladders;
  /** Who holds which office and who is away; left out, nobody is. */
  readonly staffing?: Staffing;
  /** The changes of the calendar that the authority has confirmed, in that order; left out, none. */
  readonly proclaimed?: readonly CalendarChange[];
  /** The civil date on which the thing happened. */
  readonly on: CivilDate;
  /** The instant at which it is recorded: the case's own time. */
  readonly at: Instant;
}
