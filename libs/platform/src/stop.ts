// How every process of ours ends: on SIGTERM, or when the supervisor that holds its IPC channel is gone.
// Ctrl-C reaches the whole process group, so SIGINT is left to the supervisor, which then sends SIGTERM.

/**
 * Calls `stop` once. The process exits 0 when it resolves, 1 when it rejects or takes longer than `withinMillis`.
 * @param tell receives the error of a stop that failed
 */
export function onStop(
  stop: () => Promise<void>,
  tell: (error: unknown) => void,
  withinMillis = 10_000,
): void {
  let stopping = false;
  const begin = (): void => {
    if (stopping) return;
    stopping = true;
    const late = setTimeout(() => {
      tell(new Error(`Stopping took longer than ${withinMillis} ms.`));
      process.exit(1);
    }, withinMillis);
    late.unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        tell(error);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', begin);
  process.on('SIGINT', () => undefined);
  if (process.channel) process.on('disconnect', begin);
}
