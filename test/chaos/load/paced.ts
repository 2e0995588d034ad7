// A gate that lets one through at a time, no faster than at a steady beat; whoever comes late has missed no turn.
import { setTimeout as pause } from 'node:timers/promises';

/** @param every milliseconds between two turns */
export const paced = (every: number, stop: AbortSignal): (() => Promise<void>) => {
  let next = 0;
  return async () => {
    const now = performance.now();
    const turn = Math.max(now, next);
    next = turn + every;
    if (turn > now) await pause(turn - now, undefined, { signal: stop });
  };
};
