// The batch of a change of the calendar, as an activity: paced, alive to whoever watches, and begun again where it was.
import { Context } from '@temporalio/activity';
import { monotonicMillis, pacer, wallClock } from '@twentieth/platform';
import { recalculate } from '@twentieth/registry';
import type { Doors } from './doors.js';

const CASES_PER_SECOND = 300;
const PROGRESS_MS = 5_000;

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
      const onPage = progressOf(doors, id);
      const whole = await recalculate(doors, { authority, id, now: wallClock, signal, pace, onPage });
      if (!whole) await context.cancelled;
      doors.log.info({ change: id }, 'every open case has been looked at');
    } finally {
      clearInterval(beat);
    }
  };

/** A long batch says every five seconds how far it is. */
const progressOf = ({ log }: Doors, change: string): ((looked: number, moved: number) => void) => {
  let [allLooked, allMoved, said] = [0, 0, monotonicMillis()];
  return (looked, moved) => {
    allLooked += looked;
    allMoved += moved;
    if (monotonicMillis() - said < PROGRESS_MS) return;
    said = monotonicMillis();
    log.info({ change, looked: allLooked, moved: allMoved }, 'a change of the calendar is being carried on');
  };
};
