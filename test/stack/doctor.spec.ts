// `twentieth doctor` over a real record and a real Temporal: well when all is well, each planted ailment named with
// what to do about it. No worker runs, so nothing heals while it is looked at.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postgresRecord } from '@twentieth/event-store';
import { openLogger, openPool, openTemporal } from '@twentieth/platform';
import { hold, submit, type Submission } from '@twentieth/registry';
import { tellCase } from '@twentieth/relay';
import { openVault } from '@twentieth/vault';
import {
  rehearsalAuthority,
  startPostgres,
  startTemporal,
  type PostgresServer,
  type TemporalServer,
} from '../../tools/index.mjs';
import { command } from '../../apps/cli/src/commands/doctor.js';
import { runOn } from '../../apps/cli/src/testing/terminal.js';
import { receive } from '../bench/letters.js';
import { TEST_KEY } from '../support/test-key.js';

const UP = 180_000;
let postgres: PostgresServer;
let temporal: TemporalServer;
let pool: ReturnType<typeof openPool>;
let everything: ReturnType<typeof openPool>;
let client: ReturnType<typeof openTemporal>;
let reference: string;

beforeAll(async () => {
  [postgres, temporal] = await Promise.all([startPostgres({ migrated: true }), startTemporal()]);
  process.env['DATABASE_URL'] = postgres.address;
  process.env['TEMPORAL_ADDRESS'] = temporal.address;
  process.env['TEMPORAL_NAMESPACE'] = temporal.namespace;
  pool = openPool({ url: postgres.address, name: 'doctor-spec' });
  const all = new URL(postgres.superuser);
  all.pathname = new URL(postgres.address).pathname;
  everything = openPool({ url: all.href, name: 'doctor-spec-planting', max: 1 });
  client = openTemporal({ ...temporal, payloadKey: TEST_KEY });
  const store = postgresRecord(pool);
  const outcome = await submit({ store, vault: openVault({ masterKey: TEST_KEY }) }, {
    ...receive,
    authority: rehearsalAuthority.id,
    commandId: 'doctor/1',
    actor: { id: 'officer-1', role: 'officer' },
    at: '2026-11-02T09:00:00.000Z',
  } as Submission);
  if (outcome.kind !== 'recorded') throw new Error(`Not recorded: ${outcome.kind}`);
  ({ reference } = outcome);
  const door = { store, temporal: client, log: openLogger('doctor-spec', 'silent') };
  await tellCase(door, rehearsalAuthority.id, reference);
}, UP);
afterAll(async () => {
  await client?.close();
  await pool?.end();
  await everything?.end();
  await Promise.all([postgres?.stop(), temporal?.stop()]);
}, UP);

interface Found {
  readonly owed: readonly { readonly authority: string; readonly open: number }[];
  readonly findings: readonly {
    readonly kind: string;
    readonly count: number;
    readonly examples: string[];
  }[];
}
const doctor = async (): Promise<{ code: number; found: Found; words: string }> => {
  const { code, out } = await runOn(command, ['--json']);
  return { code, found: JSON.parse(out) as Found, words: (await runOn(command, [])).out };
};
const kinds = ({ findings }: Found): readonly string[] => findings.map(({ kind }) => kind);

describe('the doctor', () => {
  it('finds nothing to do where every proceeding is told and kept', async () => {
    const { code, found, words } = await doctor();
    expect([code, found.findings]).toEqual([0, []]);
    expect(found.owed).toMatchObject([{ authority: rehearsalAuthority.id, open: 1 }]);
    expect(words).toContain('Nothing needs a person.');
  }, 60_000);

  it('names a proceeding whose execution somebody ended, and how it is started anew', async () => {
    await client.client.workflow.getHandle(`request/${reference}@${rehearsalAuthority.id}`).terminate();
    const { code, found, words } = await doctor();
    expect(code).toBe(1);
    const examples = [`request/${reference} of ${rehearsalAuthority.id}`];
    expect(found.findings).toMatchObject([{ kind: 'no-workflow', count: 1, examples }]);
    expect(words).toContain('Record any step on the case');
  }, 60_000);

  it('names what Temporal was not told, a letter long owed, and a row that names no proceeding', async () => {
    await everything.query(
      `UPDATE wake SET version_nudged = 0, effects = 1, updated_at = now() - interval '1 hour' WHERE reference = $1`,
      [reference],
    );
    await everything.query(
      `INSERT INTO wake (authority, proceeding, reference, effects, finished, version, version_nudged)
       VALUES ($1, 'nonsense', $2, 0, false, 1, 1)`,
      [rehearsalAuthority.id, reference],
    );
    expect(kinds((await doctor()).found)).toEqual(['untold', 'unsent', 'no-workflow', 'unreadable']);
  }, 60_000);

  it('names, in a live authority, what is past its moment; a rehearsal lives in its own time', async () => {
    const late = `INSERT INTO wake (authority, proceeding, reference, wake_at, effects, finished, version, version_nudged)
      VALUES ($1, $2, $3, now() - interval '1 hour', 0, false, 1, 1)`;
    await everything.query(late, [rehearsalAuthority.id, 'review/FOI-2026-000009/1', 'FOI-2026-000009']);
    expect(kinds((await doctor()).found)).not.toContain('not-woken');
    await everything.query(
      `INSERT INTO authority (id, name, rehearsal) VALUES ('westmarch', 'Westmarch', false)`,
    );
    await everything.query(late, ['westmarch', 'request/FOI-2026-000001', 'FOI-2026-000001']);
    expect(kinds((await doctor()).found)).toContain('not-woken');
  }, 60_000);

  it('names a letter that the post refused until somebody answers for it, and a digest that does not leave', async () => {
    const owed = `INSERT INTO obligation (authority, letter, reference, proceeding, template, addressee, state, owed_at,
        raised_at, digest_morning, digest_to, about)
      VALUES ('westmarch', $1, 'FOI-2026-000001', 'request/FOI-2026-000001', $2, 'officer', $3, now() - interval '1 hour',
        now() - interval '1 hour', $4, $5, '{}')`;
    await everything.query(owed, ['a.response', 'response', 'failed', null, null]);
    await everything.query(owed, ['b.reminder', 'reminder', 'owed', '2026-11-23', 'officer-7']);
    const { found, words } = await doctor();
    expect(found.findings.find(({ kind }) => kind === 'undelivered')?.examples).toEqual([
      'response of FOI-2026-000001, westmarch',
    ]);
    expect(found.findings.find(({ kind }) => kind === 'unsent')?.examples).toContain(
      'reminder of FOI-2026-000001, westmarch',
    );
    expect(words).toContain('POST …/waivers');
  }, 60_000);

  it('names a proclaimed holiday that was not carried to every open case', async () => {
    const confirmed = `INSERT INTO calendar_change (authority, id, change, confirmed_by, confirmed_at)
      VALUES ('westmarch', $1, '{}', '{}', now() - $2::interval)`;
    await everything.query(confirmed, ['a-day', '20 minutes']);
    await everything.query(confirmed, ['another-day', '1 minute']);
    const { found, words } = await doctor();
    expect(found.findings.find(({ kind }) => kind === 'holiday-unfinished')?.examples).toEqual([
      'calendar/a-day@westmarch',
    ]);
    expect(words).toContain('GET /v1/calendar-changes');
    await everything.query('DELETE FROM calendar_change');
  }, 60_000);

  it('counts the mail that is held, and names what has waited for more than a day', async () => {
    const door = { store: postgresRecord(pool), vault: openVault({ masterKey: TEST_KEY }) };
    const head = { from: null, recipients: [], subject: null, text: '', quoted: null, attachments: [] };
    await hold(door, rehearsalAuthority.id, {
      ...{ fingerprint: 'one', kind: 'bounce', reason: 'It is not known here.', mentions: null },
      ...{ receivedAt: '2026-11-02T09:00:00.000Z', raw: Buffer.from('From: nobody'), head },
    });
    const now = await doctor();
    expect(now.words).toContain('1 messages held');
    expect(kinds(now.found)).not.toContain('mail-held');
    await everything.query(`UPDATE held_mail SET held_at = now() - interval '25 hours'`);
    const later = await doctor();
    expect(later.found.findings).toContainEqual(
      expect.objectContaining({ kind: 'mail-held', examples: [`${rehearsalAuthority.id}: 1 held`] }),
    );
    expect(later.words).toContain('Have an officer look at GET /v1/held-mail');
    await everything.query(
      `UPDATE held_mail SET state = 'set-aside', settled_at = now(), settled_by = '{"id":"a","role":"officer"}'`,
    );
  }, 60_000);

  it('says that Temporal does not answer, and still reads the record', async () => {
    await temporal.kill();
    const { code, found, words } = await doctor();
    expect(code).toBe(1);
    expect(kinds(found)).toEqual([
      'temporal-away',
      'untold',
      'not-woken',
      'unsent',
      'undelivered',
      'unreadable',
    ]);
    expect(words).toContain('Start Temporal');
  }, 60_000);

  it('says which setting is missing, and that the record cannot be read', async () => {
    delete process.env['TEMPORAL_ADDRESS'];
    await expect(runOn(command, [])).rejects.toThrow('TEMPORAL_ADDRESS');
    process.env['TEMPORAL_ADDRESS'] = temporal.address;
    await postgres.kill();
    await expect(runOn(command, [])).rejects.toThrow('The record could not be read');
  }, 60_000);
});
