// @ts-check
// Where the data of a stack may live. Postgres refuses to run as root, so under root it runs as an unprivileged
// user, who must be able to reach its folder: below a private home or a private temporary folder it cannot.
import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { checkout, stackFolder } from './checkout.mjs';

/** The user that Postgres runs as when the stack runs as root: `nobody`. */
export const unprivileged = 65534;

/** Whether this process runs as root. */
export const asRoot = process.getuid?.() === 0;

/**
 * @param {string} folder an existing folder
 * @returns {boolean} whether the user that Postgres will run as can pass through it and all above it
 */
export function reachable(folder) {
  if (!asRoot) return true;
  for (let at = resolve(folder); ; at = dirname(at)) {
    const { mode, uid } = statSync(at);
    if (!(mode & 0o001) && !(uid === unprivileged && mode & 0o100)) return false;
    if (at === dirname(at)) return true;
  }
}

/**
 * Chooses and makes the data folder of this checkout: TWENTIETH_DATA, else `.twentieth/data`, else a folder named
 * after the checkout below the system's temporary folder.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} an absolute path; throws, naming TWENTIETH_DATA, when none can serve
 */
export function chooseDataFolder(env) {
  const given = env['TWENTIETH_DATA'];
  if (given !== undefined && given !== '') {
    const folder = made(resolve(checkout, given));
    if (reachable(folder)) return folder;
    throw new Error(
      `TWENTIETH_DATA is ${folder}: the unprivileged user that runs Postgres cannot reach it. Name a folder whose parents everyone may pass through.`,
    );
  }
  const own = made(join(stackFolder, 'data'));
  if (reachable(own)) return own;
  const name = `twentieth-${createHash('sha256').update(checkout).digest('hex').slice(0, 12)}`;
  for (const base of [tmpdir(), '/var/tmp', '/tmp']) {
    const folder = made(join(base, name));
    if (reachable(folder)) return folder;
  }
  throw new Error(
    'No folder was found that the unprivileged user that runs Postgres can reach: name one by TWENTIETH_DATA.',
  );
}

/**
 * @param {string} folder
 * @returns {string} the folder, made if missing; throws when another user has put something in its place
 */
function made(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  const is = lstatSync(folder);
  if (process.getuid && is.uid !== process.getuid()) {
    throw new Error(`${folder} belongs to another user: name a folder of your own by TWENTIETH_DATA.`);
  }
  if (asRoot && is.isDirectory() && !(is.mode & 0o001)) chmodSync(folder, 0o755);
  return folder;
}
