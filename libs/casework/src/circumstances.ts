// All that a step may know beside the case itself.
import type { CivilDate, Instant } from '@twentieth/calendar';
import type { Actor } from './happening.js';

export interface Circumstances {
  readonly authority: string;
  readonly rehearsal: boolean;
  readonly actor: Actor;
  /** The civil date on which the thing happened. */
  readonly on: CivilDate;
  /** The instant at which it is recorded: the case's own time. */
  readonly at: Instant;
}
