// @ts-check
// Waiting for a condition: asked again and again, for a stated while, and the last answer told when it never comes.
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Waits until `probe` passes (returns without throwing).
 * @param {(signal: AbortSignal) => Promise<void>} probe
 * @param {{ what: string, within: number, every?: number, signal?: AbortSignal }} how `within`, `every`: milliseconds
 * @returns {Promise<void>} rejects with what was awaited and the last reason why not, or with the signal's reason
 */
export async function until(probe, { what, within, every = 100, signal }) {
  const end = Date.now() + within;
  for (;;) {
    signal?.throwIfAborted();
    const left = end - Date.now();
    const one = AbortSignal.timeout(Math.max(1, Math.min(left, 5_000)));
    try {
      return await probe(signal ? AbortSignal.any([signal, one]) : one);
    } catch (reason) {
      signal?.throwIfAborted();
      if (Date.now() + every > end) {
        const why = reason instanceof Error ? reason.message : String(reason);
        throw new Error(`${what} did not come about within ${Math.round(within / 1000)} s: ${why}`, {
          cause: reason,
        });
      }
    }
    await pause(every, undefined, signal ? { signal } : {}).catch(() => signal?.throwIfAborted());
  }
}
