// The digest on a real PostgreSQL, where two workers truly come at once: made once, and every obligation closed once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postgresRecord, type RecordStore } from '@twentieth/event-store';
import { asOwner, testDatabase, type TestDatabase } from '@twentieth/event-store/testing';
import { openPool } from '@twentieth/platform';
import { digestsDue, sendDigest, sweepAuthority } from './index.js';
import { AUTHORITY, office, SETTINGS } from './testing/office.js';

let database: TestDatabase;
let store: RecordStore;
beforeAll(async () => {
  database = await testDatabase();
  await asOwner(database.ownerUrl, (owner) =>
    owner.query('INSERT INTO authority (id, name, rehearsal, settings) VALUES ($1, $1, false, $2)', [
      AUTHORITY,
      JSON.stringify(SETTINGS),
    ]),
  );
  store = postgresRecord(openPool({ url: database.appUrl, name: 'test' }));
}, 60_000);
afterAll(async () => {
  await store?.close();
  await database?.stop();
});

describe('two workers at one digest', () => {
  it('make it once, and close each of its obligations once, however often they try', async () => {
    const { post, references, pass, receipts, doors } = await office(6, { store });
    for (const reference of references) await pass(reference, '2026-11-23T09:00:00.000Z');
    const later = '2026-11-23T09:10:00.000Z';
    const due = await digestsDue(doors, AUTHORITY, later);
    expect(due).toEqual([{ morning: '2026-11-23', to: 'officer-7' }]);
    const attempts = () =>
      Promise.allSettled(Array.from({ length: 4 }, () => sendDigest(doors, AUTHORITY, due[0]!, later)));
    await attempts();
    await attempts();
    expect(await digestsDue(doors, AUTHORITY, later)).toEqual([]);
    // Two attempts under way at once may both hand it over: under one Message-ID, which a mailbox shows once.
    expect(new Set(post.delivered.map(({ messageId }) => messageId)).size).toBe(1);
    for (const reference of references) {
      const told = await receipts(reference);
      expect(told.map(({ digest }) => digest)).toEqual(['digest/2026-11-23/officer-7']);
      expect(post.delivered[0]!.text).toContain(reference);
    }
    const found = await sweepAuthority(doors, AUTHORITY, '2026-11-23T10:00:00.000Z');
    expect(found).toEqual({ passed: 0, toldAgain: 0, failed: 0, stuck: 0 });
  }, 60_000);
});
