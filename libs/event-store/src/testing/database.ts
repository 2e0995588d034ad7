// A PostgreSQL server of a test's own: embedded, in a temporary folder, gone afterwards.
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pause } from '@twentieth/platform';
import pg from 'pg';
import { migrate } from '../migrations/migrate.js';

const PASSWORD = 'only-in-tests';
/** PostgreSQL refuses to run as root: then it runs as nobody. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

export interface TestDatabase {
  /** A superuser. */
  readonly ownerUrl: string;
  /** The application's role. */
  readonly appUrl: string;
  stop(): Promise<void>;
}

/** Starts a server, migrates it, and makes the authorities named (none: an empty record). */
export async function testDatabase(authorities: readonly string[] = []): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'twentieth-test-'));
  if (NOBODY.uid) chownSync(folder, NOBODY.uid, NOBODY.gid);
  const data = join(folder, 'data');
  const initdb = ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync', '--locale=C'];
  await promisify(execFile)(binary('initdb'), initdb, { cwd: folder, ...NOBODY });
  const port = await freePort();
  const set = {
    port,
    unix_socket_directories: folder,
    fsync: 'off',
    max_connections: 40,
    shared_buffers: '32MB',
  };
  const settings = Object.entries(set).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(binary('postgres'), ['-D', data, ...settings], {
    cwd: folder,
    stdio: 'ignore',
    ...NOBODY,
  });
  const ownerUrl = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const appUrl = `postgres://twentieth_app:${PASSWORD}@127.0.0.1:${port}/postgres`;
  await answering(ownerUrl, server);
  await migrate({ ownerUrl, appPassword: PASSWORD, seed: undefined });
  await asOwner(ownerUrl, (owner) =>
    owner.query(
      `INSERT INTO authority (id, name, rehearsal) SELECT id, 'The Authority of ' || id, true FROM unnest($1::text[]) id`,
      [authorities],
    ),
  );
  const stop = async (): Promise<void> => {
    if (server.exitCode === null && server.signalCode === null) {
      const gone = once(server, 'exit');
      server.kill('SIGINT');
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  return { ownerUrl, appUrl, stop };
}

/** One connection, for as long as `fn` takes. */
export async function asOwner<T>(url: string, fn: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await fn(client);
  } finally {
    await client.end();
  }
}

/** Jest's set-up (test/set-up/postgres.mjs) has seen to it that the binaries are whole and that nobody can run them. */
function binary(name: string): string {
  const folder = process.env['TWENTIETH_TEST_POSTGRES'];
  if (folder === undefined)
    throw new Error('TWENTIETH_TEST_POSTGRES is not set: run the tests through jest.config.mjs.');
  return join(folder, name);
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, 'close');
  return port;
}

async function answering(url: string, server: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    if (server.exitCode !== null) throw new Error(`The test's PostgreSQL ended with ${server.exitCode}.`);
    const up = await asOwner(url, (client) => client.query('SELECT 1')).catch(() => undefined);
    if (up) return;
    await pause(50);
  }
  throw new Error("The test's PostgreSQL did not answer within 10 seconds.");
}
