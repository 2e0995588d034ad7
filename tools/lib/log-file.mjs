// @ts-check
// The logs of the components: one file each, its end quoted when it dies, turned over before it grows without bound.
import { existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

const most = 20 * 1024 * 1024;

/** Moves a log beyond 20 MB to `.old`, and makes its folder. @param {string} path */
export function turnOver(path) {
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path) && statSync(path).size > most) renameSync(path, `${path}.old`);
}

/** @param {string} path @returns {number} how long a log is now, in bytes: what comes later is of a later run */
export const lengthOf = (path) => (existsSync(path) ? statSync(path).size : 0);

/**
 * @param {string} path
 * @param {number} [from] bytes to pass over
 * @returns {string} its last lines after that
 */
export function tailOf(path, from = 0) {
  if (!existsSync(path)) return '';
  const all = readFileSync(path).subarray(from).toString('utf8').trimEnd().split('\n');
  return all.slice(-8).join('\n').slice(-2_000);
}
