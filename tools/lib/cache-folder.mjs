// @ts-check
// Where downloads are kept between checkouts: TWENTIETH_CACHE, else the user's cache folder.
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** @param {NodeJS.ProcessEnv} env @returns {string} an absolute path */
export function cacheFolder(env) {
  if (env['TWENTIETH_CACHE']) return resolve(env['TWENTIETH_CACHE']);
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'twentieth');
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'twentieth');
}
