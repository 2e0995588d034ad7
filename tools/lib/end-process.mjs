// @ts-check
// Ending a process that we did not spawn ourselves: asked first, made to after a while, and waited for.
import { setTimeout as pause } from 'node:timers/promises';
import { stillRuns } from './process-identity.mjs';

/**
 * @param {import('./process-identity.mjs').Identity} who
 * @param {{ signal?: NodeJS.Signals, within?: number }} [how] `within`: milliseconds it is given before SIGKILL
 * @returns {Promise<'was gone' | 'stopped' | 'killed'>}
 */
export async function endProcess(who, { signal = 'SIGTERM', within = 15_000 } = {}) {
  if (!stillRuns(who)) return 'was gone';
  send(who.pid, signal);
  if (await gone(who, within)) return 'stopped';
  send(who.pid, 'SIGKILL');
  if (await gone(who, 10_000)) return 'killed';
  throw new Error(`Process ${who.pid} (${who.command}) does not end, even by SIGKILL.`);
}

/**
 * @param {import('./process-identity.mjs').Identity} who
 * @param {number} within milliseconds
 */
export async function gone(who, within) {
  const until = Date.now() + within;
  while (stillRuns(who)) {
    if (Date.now() > until) return false;
    await pause(25);
  }
  return true;
}

/** @param {number} pid @param {NodeJS.Signals} signal */
function send(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error; // ESRCH: it ended by itself
  }
}
