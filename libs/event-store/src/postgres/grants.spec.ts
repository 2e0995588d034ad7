import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { inTransaction, openPool } from '@twentieth/platform';
import type pg from 'pg';
import { GENESIS } from '../event.js';
import { TENANT_TABLES } from '../migrations/tables.js';
import { aHeldMail } from '../testing/contract-held-mail.js';
import { anEvent, appendNow, REFERENCE } from '../testing/samples.js';
import { asOwner, testDatabase, type TestDatabase } from '../testing/database.js';
import { assertConfinedRole, postgresRecord } from './postgres-record.js';

let database: TestDatabase;
let pool: pg.Pool;

beforeAll(async () => {
  database = await testDatabase(['westmarch', 'eastmarch']);
  pool = openPool({ url: database.appUrl, name: 'test' });
  await postgresRecord(pool).transact('westmarch', async (tx) => {
    await appendNow(tx, REFERENCE, [anEvent({ sealed: new Uint8Array([1]) }), anEvent()]);
    await tx.claimMessageId('message', REFERENCE);
    await tx.nextReference('FOI', 2026);
    await tx.subjectKeys.putIfAbsent('subject', new Uint8Array([1]));
    await tx.subjectKeys.destroy('gone');
    await tx.calendar.confirm({ id: 'a-day', change: {}, confirmedBy: { id: 'a', role: 'admin' } });
    await tx.heldMail.hold(aHeldMail('one'));
    await tx.heldMail.hold(aHeldMail('two', { state: 'opened', reference: REFERENCE }));
    const wake = {
      proceeding: 'request/A',
      reference: REFERENCE,
      wakeAt: null,
      effects: 0,
      finished: false,
      version: 1,
    };
    await tx.wakes.upsert([wake]);
    await tx.summaries.put({
      ...{
        reference: REFERENCE,
        regime: 'foia',
        receivedOn: '2026-11-02',
        stage: 'open',
        nextDue: null,
        summary: {},
      },
      ...{ overdue: false, officer: null, version: 2, updatedAt: '2026-11-02T09:00:00Z' },
    });
  });
}, 60_000);

afterAll(async () => {
  await pool.end();
  await database.stop();
});

const asApplication = (sql: string, values: unknown[] = []) =>
  inTransaction(pool, 'westmarch', (client) => client.query(sql, values));
const DENIED = { code: '42501' };

describe('As the application’s role', () => {
  const forbidden = [
    "UPDATE event SET body = '{}'",
    'DELETE FROM event',
    'TRUNCATE event',
    'TRUNCATE event, unsealed CASCADE',
    `INSERT INTO event SELECT * FROM event`,
    'UPDATE stream SET version = 1',
    'DELETE FROM stream',
    `INSERT INTO stream VALUES ('westmarch', 'X', 0, 'x', now())`,
    'DELETE FROM unsealed',
    'DELETE FROM command',
    "UPDATE command SET body_hash = 'x'",
    'DELETE FROM subject_key',
    'DELETE FROM calendar_change',
    "UPDATE calendar_change SET change = '{}'",
    'DELETE FROM held_mail',
    "UPDATE held_mail SET sealed_message = ''",
    "UPDATE message SET content_hash = 'x'",
    "UPDATE authority SET name = 'x'",
    "INSERT INTO authority VALUES ('mine', 'Mine', true)",
    'ALTER TABLE event DISABLE TRIGGER ALL',
    'ALTER TABLE event NO FORCE ROW LEVEL SECURITY',
    'DROP TABLE event',
    'CREATE TABLE mine (id int)',
    'SET ROLE twentieth_owner',
    'SELECT * FROM migration',
    'DELETE FROM digest',
    "UPDATE authority SET settings = '{}'",
    "INSERT INTO settings_change (authority, version, what, value, actor) VALUES ('westmarch', 9, 'post', '{}', '{}')",
    "UPDATE settings_change SET actor = '{}'",
    "UPDATE digest SET mail = '{}'",
    'TRUNCATE obligation',
  ];
  it.each(forbidden)('PostgreSQL refuses: %s', async (sql) => {
    await expect(asApplication(sql)).rejects.toMatchObject(DENIED);
  });

  it('an outcome stored, and a key destroyed, stay as they are', async () => {
    expect((await asApplication(`UPDATE command SET outcome = '"changed"'`)).rowCount).toBe(0);
    const revived = await asApplication(
      `UPDATE subject_key SET wrapped_key = '\\x02', destroyed_at = NULL WHERE subject = 'gone'`,
    );
    expect(revived.rowCount).toBe(0);
  });

  it('what is on a case stays on it', async () => {
    const change = 'UPDATE held_mail SET state = $1, reference = NULL, settled_at = now() WHERE id = $2';
    expect((await asApplication(change, ['set-aside', 'two'])).rowCount).toBe(0);
    expect((await asApplication(change, ['set-aside', 'one'])).rowCount).toBe(1);
  });

  it.each([...TENANT_TABLES, 'calendar_change', 'held_mail'])(
    'a query of %s without an authority set finds no rows, and another’s finds none',
    async (table) => {
      expect((await pool.query(`SELECT * FROM ${table}`)).rows).toEqual([]);
      const mine = (await asApplication(`SELECT * FROM ${table}`)).rows;
      expect(mine.length).toBeGreaterThan(0);
      const others = await inTransaction(pool, 'eastmarch', (client) =>
        client.query<object>(`SELECT * FROM ${table}`),
      );
      expect(others.rows).toHaveLength(table === 'authority' ? 1 : 0);
    },
  );

  it('a row for another authority can be neither added nor handed over', async () => {
    const add = asApplication("INSERT INTO message VALUES ('eastmarch', 'hash', 'X')");
    await expect(add).rejects.toMatchObject(DENIED);
    const hand = asApplication("UPDATE wake SET authority = 'eastmarch'");
    await expect(hand).rejects.toMatchObject(DENIED);
  });

  it('the authority set in a transaction is forgotten with it', async () => {
    const one = openPool({ url: database.appUrl, name: 'test', max: 1 });
    await inTransaction(one, 'westmarch', (client) => client.query('SELECT 1'));
    expect((await one.query('SELECT * FROM event')).rows).toEqual([]);
    await one.end();
  });
});

describe('The append function', () => {
  const append = (
    client: Pick<pg.ClientBase, 'query'>,
    bodies: string[],
    sealed: (Buffer | null)[] = [null],
    version = 0,
  ) =>
    client.query('SELECT append_events($1, $2, $3, $4, $5, $6)', [
      'FOI-2026-000777',
      version,
      GENESIS,
      bodies,
      sealed,
      'c',
    ]);
  const attempt = (over: object, sealed?: (Buffer | null)[]) =>
    inTransaction(pool, 'westmarch', async (client) => {
      await client.query(
        "INSERT INTO command (authority, command_id, body_hash) VALUES ('westmarch', 'c', 'x')",
      );
      const { rows } = await client.query<{ now: Date }>(
        "SELECT date_trunc('milliseconds', clock_timestamp()) AS now",
      );
      const body = {
        ...{
          authority: 'westmarch',
          reference: 'FOI-2026-000777',
          version: 1,
          id: 'e',
          type: 'T',
          schema: 1,
        },
        ...{ on: '2026-11-02', at: '2026-11-02T09:00:00Z', recordedAt: rows[0]!.now, actor: {}, data: {} },
        ...{ sealedHash: null, subject: null, prevHash: GENESIS, commandId: 'c' },
        ...over,
      };
      await append(client, [JSON.stringify(body)], sealed);
      throw new Error('accepted');
    });

  it('takes an event that is in its place', async () => {
    await expect(attempt({})).rejects.toThrow('accepted');
  });

  it.each([
    ['of another authority', { authority: 'eastmarch' }],
    ['of another case', { reference: 'FOI-2026-000001' }],
    ['that leaves a gap', { version: 2 }],
    ['of another command', { commandId: 'd' }],
    ['that is not linked to the head', { prevHash: 'f'.repeat(64) }],
    ['that names a sealed part it does not carry', { sealedHash: 'f'.repeat(64) }],
    ['dated in the past', { recordedAt: '2020-01-01T00:00:00.000Z' }],
    ['dated in the future', { recordedAt: '2999-01-01T00:00:00.000Z' }],
    ['without a date', { recordedAt: undefined }],
  ])('refuses an event %s', async (_what, over) => {
    await expect(attempt(over)).rejects.toMatchObject({ code: 'TW400' });
  });

  it('refuses a sealed part that the event does not name, and work without an authority', async () => {
    await expect(attempt({}, [Buffer.from('x')])).rejects.toMatchObject({ code: 'TW400' });
    await expect(attempt({}, [])).rejects.toMatchObject({ code: 'TW400' });
    await expect(append(pool as Pick<pg.ClientBase, 'query'>, ['{}'])).rejects.toMatchObject({
      code: 'TW400',
    });
  });
});

describe('The owner and the roles', () => {
  it('not even the owner changes an event, or what kind of authority one is', async () => {
    await asOwner(database.ownerUrl, async (owner) => {
      await expect(owner.query("UPDATE event SET type = 'x'")).rejects.toMatchObject(DENIED);
      await expect(owner.query('DELETE FROM event')).rejects.toMatchObject(DENIED);
      await expect(owner.query('UPDATE authority SET rehearsal = false')).rejects.toMatchObject({
        code: '23514',
      });
      await owner.query("SET ROLE twentieth_owner; SET twentieth.authority = ''");
      expect((await owner.query('SELECT * FROM event')).rows).toEqual([]);
    });
  });

  it('every table of a tenant forces row-level security, and neither role may bypass it', async () => {
    await asOwner(database.ownerUrl, async (owner) => {
      const open = await owner.query(
        `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
         AND NOT (relrowsecurity AND relforcerowsecurity) AND relname <> 'migration'`,
      );
      expect(open.rows).toEqual([]);
      const roles = await owner.query(
        "SELECT rolname FROM pg_roles WHERE rolname LIKE 'twentieth%' AND NOT (rolsuper OR rolbypassrls) ORDER BY 1",
      );
      expect(roles.rows.map((row: { rolname: string }) => row.rolname)).toEqual([
        'twentieth_app',
        'twentieth_owner',
      ]);
    });
  });

  it('a process told to use a role that is not confined is refused', async () => {
    await expect(assertConfinedRole(pool)).resolves.toBeUndefined();
    const free = openPool({ url: database.ownerUrl, name: 'test' });
    await expect(assertConfinedRole(free)).rejects.toThrow('DATABASE_URL connects as postgres');
    await free.end();
    await asOwner(database.ownerUrl, (owner) => owner.query('CREATE DATABASE bare'));
    const bare = openPool({ url: database.appUrl.replace(/postgres$/, 'bare'), name: 'test' });
    await expect(assertConfinedRole(bare)).rejects.toThrow('run the migrations first');
    await bare.end();
  });
});
