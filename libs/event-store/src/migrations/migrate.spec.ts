import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPool } from '@twentieth/platform';
import { postgresRecord } from '../postgres/postgres-record.js';
import { asOwner, testDatabase, type TestDatabase } from '../testing/database.js';
import { migrate, MIGRATIONS } from './migrate.js';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
}, 60_000);
afterAll(() => database.stop());

const seed = { id: 'westmarch', name: 'Westmarch Constabulary', rehearsal: true };
const again = (over: Partial<Parameters<typeof migrate>[0]> = {}) =>
  migrate({ ownerUrl: database.ownerUrl, appPassword: 'only-in-tests', seed, ...over });

describe('Migrating', () => {
  it('a second time does nothing, and several at once do it once', async () => {
    expect(await again()).toEqual([]);
    await asOwner(database.ownerUrl, (owner) => owner.query('CREATE DATABASE fresh'));
    const ownerUrl = database.ownerUrl.replace(/postgres$/, 'fresh');
    const runs = await Promise.all([1, 2, 3].map(() => again({ ownerUrl })));
    expect(runs.flat()).toHaveLength(MIGRATIONS.length);
  });

  it('makes the authority once; its name stays, and what kind it is cannot be asked otherwise', async () => {
    await again({ seed: { ...seed, name: 'Another name' } });
    const pool = openPool({ url: database.appUrl, name: 'test' });
    const record = postgresRecord(pool);
    expect(await record.transact('westmarch', (tx) => tx.authority())).toEqual({ ...seed, settings: {} });
    expect(await record.authorityIds()).toEqual(['westmarch']);
    await record.close();
    await expect(again({ seed: { ...seed, rehearsal: false } })).rejects.toThrow(
      'exists and is a rehearsal, for ever',
    );
  });

  it('gives the application the password it is told, even one with a quote', async () => {
    await again({ appPassword: "it's \\ new" });
    const stored = await asOwner(database.ownerUrl, (owner) =>
      owner.query(
        "SELECT rolpassword ~ '^SCRAM-SHA-256' AS hashed FROM pg_authid WHERE rolname = 'twentieth_app'",
      ),
    );
    expect(stored.rows).toEqual([{ hashed: true }]);
  });

  it('refuses to lean on a role that escapes row-level security', async () => {
    await asOwner(database.ownerUrl, (owner) => owner.query('ALTER ROLE twentieth_app BYPASSRLS'));
    await expect(again()).rejects.toThrow(
      'The role twentieth_app is a superuser or bypasses row-level security',
    );
    await asOwner(database.ownerUrl, (owner) => owner.query('ALTER ROLE twentieth_app NOBYPASSRLS'));
  });

  it('works for an owner that is no superuser', async () => {
    await asOwner(database.ownerUrl, async (owner) => {
      await owner.query("CREATE ROLE landlord LOGIN CREATEROLE PASSWORD 'x'");
      await owner.query('GRANT twentieth_owner, twentieth_app TO landlord WITH ADMIN OPTION');
      await owner.query('CREATE DATABASE let OWNER landlord');
    });
    const ownerUrl = database.ownerUrl.replace('//postgres@', '//landlord:x@').replace(/postgres$/, 'let');
    expect(await again({ ownerUrl })).toHaveLength(MIGRATIONS.length);
  });
});
