// @ts-check
// The ways in which a stack is told to stop: Ctrl-C, a signal, or the loss of the npm that started it.

/**
 * @param {(why: string) => void} onStop called once for each signal, and once when the parent has gone
 * @returns {() => void} stops listening
 */
export function whenToldToStop(onStop) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const hear = (/** @type {NodeJS.Signals} */ signal) => onStop(signal);
  for (const signal of signals) process.on(signal, hear);
  const parent = process.ppid;
  const watched =
    process.env['npm_lifecycle_event'] !== undefined || process.env['TWENTIETH_LAUNCHER'] !== undefined;
  const timer = setInterval(() => {
    if (!watched || process.ppid === parent) return;
    clearInterval(timer);
    onStop(`the process that started it (pid ${parent}) has gone`);
  }, 500);
  timer.unref();
  return () => {
    clearInterval(timer);
    for (const signal of signals) process.off(signal, hear);
  };
}
