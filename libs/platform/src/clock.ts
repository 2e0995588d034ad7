// The only wall clock of the system. Everything else is given its time.

/** The wall clock's instant, ISO-8601 in UTC with milliseconds. */
export const wallClock = (): string => new Date().toISOString();

/** Milliseconds on a clock that never steps back, for measuring how long something took. */
export const monotonicMillis = (): number => performance.now();

/** Resolves after `ms` milliseconds, or at once with `signal` aborted; never keeps a stopping process alive. */
export function pause(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const timer = setTimeout(done, ms);
    function done(): void {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    }
    signal?.addEventListener('abort', done, { once: true });
  });
}
