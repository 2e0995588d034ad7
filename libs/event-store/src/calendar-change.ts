// A change of the calendar that a person confirmed for an authority, and the bookmark of the batch that carries it to
// the open cases. What became of each case stands on that case's own record (docs/decisions/006).
import type { Actor } from './event.js';

/** The days between which a change may move something: civil dates, the first and the last that it names. */
export interface DaysChanged {
  readonly first: string;
  readonly last: string;
}

export interface ConfirmedChange {
  /** By which the change is named on every case that it moved. */
  readonly id: string;
  /** The change as the casework reads it; public data only. */
  readonly change: Readonly<Record<string, unknown>>;
  readonly confirmedBy: Actor;
  /** By the database's clock. */
  readonly confirmedAt: string;
  /** The batch has looked at every open case up to this reference. */
  readonly bookmark: string;
  /** How many cases it has looked at: those open whose days the change may touch. */
  readonly looked: number;
  /** When the batch began and ended, by the database's clock; null before. */
  readonly beganAt: string | null;
  readonly finishedAt: string | null;
}

/** How far a change has come: cases that it moved, and those of them whose workflows Temporal was told about. */
export interface ChangeProgress {
  readonly moved: number;
  readonly told: number;
}

export interface CalendarTable {
  /** Every change confirmed, in the order in which it was. */
  all(): Promise<ConfirmedChange[]>;
  /** Keeps the first confirmation of an id. @returns what is kept, and whether it is this one */
  confirm(
    what: Pick<ConfirmedChange, 'id' | 'change' | 'confirmedBy'>,
  ): Promise<{ readonly kept: ConfirmedChange; readonly added: boolean }>;
  /** The moment that lies before every command claimed from now on. */
  horizon(): Promise<string>;
  /** Has every transaction ended whose command was claimed before that moment? Only such may not know of a confirmation. */
  isPassed(horizon: string): Promise<boolean>;
  /** Moves the bookmark on; false where another pass has moved it from there already. */
  advance(
    id: string,
    from: string,
    to: { readonly bookmark: string; readonly looked: number; readonly finished: boolean },
  ): Promise<boolean>;
  /**
   * The cases not closed, received before the last of the days and with something due on the first of them or later:
   * no other can move. By reference.
   */
  casesWithin(days: DaysChanged, after: string, limit: number): Promise<string[]>;
  /** How many such cases there are after that reference: what the batch has still to look at. */
  casesLeft(days: DaysChanged, after: string): Promise<number>;
  /** How many cases are not closed. */
  openCases(): Promise<number>;
  /** @param commands what the ids of the batch's commands begin with, up to and with their last slash */
  progress(commands: string): Promise<ChangeProgress>;
}
