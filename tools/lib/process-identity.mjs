// @ts-check
// A process id is reused; a process id with its start time is not. Signals go only to a process that is
// still the one we started.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const proc = existsSync('/proc/self/stat');

/**
 * @typedef {object} Identity
 * @property {number} pid
 * @property {string} started when it started, in the words of this machine: comparable, not readable
 * @property {string} command its command line as it was
 */

/**
 * Reads state, parent and start time out of a line of /proc/PID/stat. The name in brackets may itself hold brackets.
 * @param {string} line
 * @returns {{ state: string, parent: string, started: string }}
 */
export function parseStat(line) {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  return { state: fields[0] ?? '', parent: fields[1] ?? '', started: fields[19] ?? '' };
}

/**
 * Who a process id is now; undefined when nobody (a zombie has ended: it only waits to be counted).
 * @param {number} pid
 * @returns {Identity | undefined}
 */
export function identify(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  try {
    return proc ? fromProc(pid) : fromPs(pid);
  } catch {
    return undefined; // it ended while we looked
  }
}

/**
 * @param {Identity | undefined} remembered
 * @returns {boolean} whether that very process still runs
 */
export function stillRuns(remembered) {
  if (remembered === undefined) return false;
  return identify(remembered.pid)?.started === remembered.started;
}

/** @param {number} pid @returns {Identity | undefined} */
function fromProc(pid) {
  const { state, started } = parseStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  if (state === 'Z' || state === 'X') return undefined;
  const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ').trim();
  return { pid, started: `${boot}/${started}`, command };
}

/** @param {number} pid @returns {Identity | undefined} */
function fromPs(pid) {
  const options = { encoding: /** @type {const} */ ('utf8'), env: { ...process.env, LC_ALL: 'C' } };
  const line = execFileSync('ps', ['-o', 'stat=,lstart=,command=', '-p', String(pid)], options).trim();
  if (line === '' || line.startsWith('Z')) return undefined;
  const [, , ...rest] = line.split(/\s+/);
  return { pid, started: line.split(/\s+/).slice(1, 6).join(' '), command: rest.slice(4).join(' ') };
}
