// @ts-check
// One stack a folder: the lock names the process that holds it, and a lock whose process has gone is free.
import { linkSync, mkdirSync, renameSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, stillRuns } from './process-identity.mjs';
import { readJson } from './read-json.mjs';

/** @typedef {import('./process-identity.mjs').Identity} Identity */

/** @param {string} folder */
const lockPath = (folder) => join(folder, 'lock.json');

/**
 * @param {string} folder
 * @returns {Identity | undefined} the living process that holds the folder
 */
export function holder(folder) {
  const held = readJson(lockPath(folder));
  return stillRuns(held) ? held : undefined;
}

/**
 * Takes the folder for this process.
 * @param {string} folder
 * @param {number} [from] the process that hands its lock on to this one
 * @returns {Identity | undefined} who holds it instead, when it could not be taken
 */
export function takeLock(folder, from) {
  mkdirSync(folder, { recursive: true });
  const path = lockPath(folder);
  const mine = `${path}.${process.pid}`;
  writeFileSync(mine, JSON.stringify(identify(process.pid)), { mode: 0o600 });
  try {
    for (;;) {
      if (linked(mine, path)) return undefined;
      const held = readJson(path);
      if (held?.pid === from || held?.pid === process.pid) {
        renameSync(mine, path);
        return undefined;
      }
      if (stillRuns(held)) return held;
      setAside(path, held);
    }
  } finally {
    rmSync(mine, { force: true });
  }
}

/** Gives the folder back, if this process holds it. @param {string} folder */
export function releaseLock(folder) {
  if (readJson(lockPath(folder))?.pid === process.pid) rmSync(lockPath(folder), { force: true });
}

/** @param {string} from @param {string} to */
function linked(from, to) {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Moves a dead lock away. If another starter was quicker and it is its fresh lock that we moved, it is put back.
 * @param {string} path @param {Identity | undefined} dead
 */
function setAside(path, dead) {
  const aside = `${path}.dead.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return;
    throw error;
  }
  const moved = readJson(aside);
  if (moved?.pid !== dead?.pid && stillRuns(moved)) linked(aside, path);
  unlinkSync(aside);
}
