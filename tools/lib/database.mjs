// @ts-check
// The database, and who meets it: one role migrates it, another only uses it.
import { until } from './until.mjs';
import { databaseAnswers } from './probes.mjs';

/** @param {{ user: string, password: string, port: number, database?: string }} of */
export const localUrl = ({ user, password, port, database = 'twentieth' }) =>
  `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;

/**
 * The addresses of the embedded database for each of its users.
 * @param {import('./secrets.mjs').Secrets} secrets @param {number} port
 */
export const urlsOf = (secrets, port) => ({
  superuser: localUrl({ user: 'postgres', password: secrets.superuserPassword, port, database: 'postgres' }),
  owner: localUrl({ user: 'twentieth_migrator', password: secrets.ownerPassword, port }),
  app: localUrl({ user: 'twentieth_app', password: secrets.appPassword, port }),
});

/**
 * Makes the database, and the role that migrates it and may make the other roles. It is no superuser.
 * @param {{ superuser: string, secrets: import('./secrets.mjs').Secrets }} options
 */
export async function makeDatabase({ superuser, secrets }) {
  await withClient(superuser, async (client) => {
    const role = await client.query("select from pg_roles where rolname = 'twentieth_migrator'");
    const password = client.escapeLiteral(secrets.ownerPassword);
    const attributes = `login nosuperuser nobypassrls nocreatedb createrole password ${password}`;
    await client.query(`${role.rowCount === 0 ? 'create' : 'alter'} role twentieth_migrator ${attributes}`);
    const database = await client.query("select from pg_database where datname = 'twentieth'");
    if (database.rowCount === 0) await client.query('create database twentieth owner twentieth_migrator');
  });
}

/**
 * @param {string} url @param {AbortSignal} [signal]
 * @returns {Promise<void>} when the database answers; rejects, without its password, when it does not in 60 s
 */
export async function databaseReady(url, signal) {
  const what = `An answer from the database at ${withoutPassword(url)}`;
  await until(databaseAnswers(url), { what, within: 60_000, every: 50, ...(signal ? { signal } : {}) });
}

/** @param {string} url */
export function withoutPassword(url) {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}

/**
 * @template T
 * @param {string} url @param {(client: import('pg').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withClient(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => {}); // the loss of this connection is told by the query that was waiting
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
