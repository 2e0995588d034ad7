// @ts-check
// The embedded Postgres: a cluster made once, and the command that runs it. Ours, because the packaged launchers
// neither survive a crash of their parent nor run under root.
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRoot, unprivileged } from './data-folder.mjs';
import { runHelper } from './helper.mjs';
import { postgresBinaries } from './postgres-binaries.mjs';
import { endPostgresLeftovers } from './postgres-leftovers.mjs';

const user = asRoot ? { uid: unprivileged, gid: unprivileged } : {};

/** The environment of Postgres: its own settings come by argument, never by whatever PG* variables a shell has. */
const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };

/** @param {string} dataFolder */
export const clusterOf = (dataFolder) => join(dataFolder, 'postgres');

/**
 * Makes the cluster when there is none. One that a crash left half made was never renamed into place: it goes.
 * @param {{ dataFolder: string, password: string, signal?: AbortSignal }} options
 * @returns {Promise<boolean>} whether it was made now
 */
export async function makeCluster({ dataFolder, password, signal }) {
  const cluster = clusterOf(dataFolder);
  if (existsSync(join(cluster, 'PG_VERSION'))) return false;
  const half = `${cluster}.new`;
  rmSync(half, { recursive: true, force: true });
  rmSync(cluster, { recursive: true, force: true });
  mkdirSync(half, { mode: 0o700 });
  const passwordFile = join(dataFolder, 'postgres.password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (asRoot) for (const path of [half, passwordFile]) chownSync(path, unprivileged, unprivileged);
  try {
    const args = ['-D', half, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    args.push('--encoding=UTF8', '--locale=C', '--no-instructions');
    await runHelper(join(postgresBinaries(dataFolder), 'initdb'), args, {
      cwd: half,
      env,
      within: 120_000,
      what: 'Making the database cluster (initdb)',
      ...(signal ? { signal } : {}),
      ...user,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(half, cluster);
  return true;
}

/**
 * @param {{ dataFolder: string, port: number }} options
 * @returns {import('./component.mjs').Command} Postgres on that cluster, by TCP on 127.0.0.1 only
 */
export function postgresCommand({ dataFolder, port }) {
  const cluster = clusterOf(dataFolder);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'shared_buffers=128MB',
    'timezone=UTC',
    'log_timezone=UTC',
    'log_min_messages=warning',
    'log_min_error_statement=panic', // a statement may carry a name: it never reaches a log
    'log_error_verbosity=terse',
  ];
  return {
    file: join(postgresBinaries(dataFolder), 'postgres'),
    args: ['-D', cluster, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    cwd: cluster,
    env,
    ...user,
    stopSignal: 'SIGINT', // Postgres' "fast" shutdown: open transactions roll back, then a clean end
    stopWithin: 20_000,
    before: async () => void (await endPostgresLeftovers(cluster)),
  };
}
