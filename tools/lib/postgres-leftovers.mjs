// @ts-check
// After a crash a postmaster, or backends whose postmaster has gone, may still hold the database's folder.
// They are found by the folder they work in, and ended before another postmaster may start there.
import { existsSync, readFileSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { endProcess, gone } from './end-process.mjs';
import { identify } from './process-identity.mjs';

/** @typedef {import('./process-identity.mjs').Identity} Identity */

/**
 * Ends whatever still runs on the database's folder, and clears a postmaster.pid that nobody stands behind.
 * @param {string} folder the database's folder
 * @returns {Promise<number[]>} the pids that were ended
 */
export async function endPostgresLeftovers(folder) {
  if (!existsSync(folder)) return [];
  const postmaster = postmasterOf(folder);
  if (postmaster) await endProcess(postmaster, { signal: 'SIGINT', within: 15_000 });
  const backends = workingIn(folder);
  for (const backend of backends) {
    if (!(await gone(backend, 3_000))) await endProcess(backend, { signal: 'SIGQUIT', within: 3_000 });
  }
  if (workingIn(folder).length === 0) rmSync(join(folder, 'postmaster.pid'), { force: true });
  return [...(postmaster ? [postmaster] : []), ...backends].map((who) => who.pid);
}

/** @param {string} folder @returns {Identity | undefined} the postmaster named in postmaster.pid, if it is ours */
function postmasterOf(folder) {
  const file = join(folder, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const who = identify(Number(readFileSync(file, 'utf8').split('\n')[0]));
  return who?.command.includes(folder) ? who : undefined;
}

/** @param {string} folder @returns {Identity[]} processes whose working folder it is (none where there is no /proc) */
function workingIn(folder) {
  if (!existsSync('/proc/self/cwd')) return [];
  const real = realpathSync(folder);
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && cwdOf(name) === real)
    .map((name) => identify(Number(name)))
    .filter((who) => who !== undefined);
}

/** @param {string} pid */
function cwdOf(pid) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined; // it has ended, or belongs to somebody else: not ours in either case
  }
}
