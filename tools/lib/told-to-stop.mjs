// @ts-check
// The ways in which a program is told to stop: Ctrl-C, a signal, or the loss of the npm that started it (which, when
// killed, cannot hand its signal on).
import { readFileSync } from 'node:fs';
import { identify, parseStat, stillRuns } from './process-identity.mjs';

/**
 * @param {(why: string) => void} onStop called for each signal, and once when a process that started us has gone
 * @returns {() => void} stops listening
 */
export function whenToldToStop(onStop) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const hear = (/** @type {NodeJS.Signals} */ signal) => onStop(signal);
  for (const signal of signals) process.on(signal, hear);
  const starters = whoStartedUs();
  const timer = setInterval(() => {
    const gone = starters.find((who) => !stillRuns(who));
    if (gone === undefined) return;
    clearInterval(timer);
    onStop(`the process that started it (pid ${gone.pid}) has gone`);
  }, 500);
  timer.unref();
  return () => {
    clearInterval(timer);
    for (const signal of signals) process.off(signal, hear);
  };
}

/** Our parent when it is npm's shell or our own launcher, and npm behind the shell. A user's shell may well end first. */
function whoStartedUs() {
  const launched = process.env['TWENTIETH_LAUNCHER'] === String(process.ppid);
  const byNpm = process.env['npm_lifecycle_event'] !== undefined && !launched;
  if (!launched && !byNpm) return [];
  const parent = identify(process.ppid);
  const behind = byNpm ? identify(parentOf(process.ppid)) : undefined;
  const shell = parent?.command.includes('sh -c') ?? false;
  return [parent, shell ? behind : undefined].filter((who) => who !== undefined);
}

/** @param {number} pid @returns {number} 0 where it cannot be told */
function parentOf(pid) {
  try {
    return Number(parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8')).parent);
  } catch {
    return 0; // no /proc here: the parent alone is watched
  }
}
