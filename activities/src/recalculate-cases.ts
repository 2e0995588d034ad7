// The batch of a change of the calendar, as an activity: paced, alive to whoever watches, and begun again where it was.
import { Context } from '@temporalio/activity';
import { monotonicMillis, pacer, wallClock } from '@twentieth/platform';
import { recalculate } from '@twentieth/registry';
import type { Doors } from './doors.js';

const CASES_PER_SECOND = 300;

export interface Recalculation {
  readonly authority: string;
  /** The id of the confirmed change. */
  readonly change: string;
}

/** @throws when the worker stops or the record is away: it is tried again, and goes on from the bookmark */
export const recalculateCases =
  (doors: Doors) =>
  async ({ authority, change: id }: Recalculation): Promise<void> => {
    const context = Context.current();
    const beat = setInterval(() => context.heartbeat(), 1_000);
    const pace = pacer(doors.casesPerSecond ?? CASES_PER_SECOND, monotonicMillis);
    try {
      doors.log.info({ change: id }, 'a change of the calendar is carried to the open cases');
      const signal = context.cancellationSignal;
      const whole = await recalculate(doors, { authority, id, now: wallClock, signal, pace });
      if (!whole) await context.cancelled;
      doors.log.info({ change: id }, 'every open case has been looked at');
    } finally {
      clearInterval(beat);
    }
  };
