import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isRetryable, openPool, pingDatabase } from '@twentieth/platform';
import { anEvent, appendNow, readCase, REFERENCE } from '../testing/samples.js';
import { asOwner, testDatabase, type TestDatabase } from '../testing/database.js';
import { postgresRecord } from './postgres-record.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase(['westmarch']);
}, 60_000);
afterAll(() => database.stop());

const killAll = () =>
  asOwner(database.ownerUrl, (owner) =>
    owner.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'twentieth-test'",
    ),
  );

describe('When the database goes away', () => {
  it('under a transaction: the failure may be tried again, nothing is kept, and the next one works', async () => {
    const lost: Error[] = [];
    const pool = openPool({
      url: database.appUrl,
      name: 'test',
      onConnectionLost: (error) => lost.push(error),
    });
    const record = postgresRecord(pool);
    const failure: unknown = await record
      .transact('westmarch', async (tx) => {
        await appendNow(tx, REFERENCE, [anEvent()]);
        await killAll();
        return tx.readStream(REFERENCE);
      })
      .catch((error: unknown) => error);
    expect(isRetryable(failure)).toBe(true);
    expect(lost.length).toBeGreaterThan(0);
    expect((await readCase(record, 'westmarch')).version).toBe(0);
    await record.close();
  });

  it('between transactions: the pool finds a new connection', async () => {
    const lost: Error[] = [];
    const pool = openPool({
      url: database.appUrl,
      name: 'test',
      onConnectionLost: (error) => lost.push(error),
    });
    await pingDatabase(pool);
    const noticed = new Promise((resolve) => pool.once('error', resolve));
    await killAll();
    await noticed;
    await pingDatabase(pool);
    expect(lost).toHaveLength(1);
    await pool.end();
  });

  it('for good: the refusal to connect may be tried again', async () => {
    const pool = openPool({ url: 'postgres://twentieth_app@127.0.0.1:1/none', name: 'test' });
    const failure: unknown = await pingDatabase(pool).catch((error: unknown) => error);
    expect(isRetryable(failure)).toBe(true);
    await pool.end();
  });
});
