// Records two mornings of a live authority whose officer has his reminders in one mail, for the auditor's own tests: a
// rehearsal has no digests, so no run under fire can leave any. Not a test of every run: Jest only runs it
// (`npm run record-digests`).
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { carryOut, digestsDue, sendDigest, SYSTEM, type Doors } from '@twentieth/activities';
import { postgresRecord } from '@twentieth/event-store';
import { asOwner, testDatabase } from '@twentieth/event-store/testing';
import { openLogger, openPool } from '@twentieth/platform';
import { memoryPost } from '@twentieth/post';
import { readCase, submit, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { audit } from '../auditor/audit.js';
import { takeSnapshot } from '../auditor/take-snapshot.js';

const AUTHORITY = 'westmarch';
const SETTINGS = { people: { 'officer-7': 'seven@example.org' }, holders: { 'team-leader': 'lead-1' } };
const MAILBOX = 'alex@example.org';
const here = (name: string): string => join(import.meta.dirname, name);

it('records two mornings', async () => {
  const database = await testDatabase();
  const asServer = (sql: string, values: readonly unknown[] = []): Promise<unknown> =>
    asOwner(database.ownerUrl, (owner) => owner.query(sql, [...values]));
  await asServer('INSERT INTO authority (id, name, rehearsal, settings) VALUES ($1, $1, false, $2)', [
    AUTHORITY,
    JSON.stringify(SETTINGS),
  ]);
  const store = postgresRecord(openPool({ url: database.appUrl, name: 'test' }));
  let now = '2026-11-03T09:00:00.000Z';
  const post = memoryPost({ now: () => now });
  const doors: Doors = {
    ...{ store, postOf: () => post, mailDomain: 'twentieth.example', temporalId: () => 'none' },
    vault: openVault({ masterKey: new Uint8Array(32).fill(20) }),
    log: openLogger('test', 'silent'),
    replySecret: new Uint8Array(32).fill(7),
  };

  const notes: object[] = [];
  const put = async (reference: string | null, command: object, commandId: string): Promise<string> => {
    const actor = commandId.startsWith('http/') ? { id: 'officer-7', role: 'officer' } : SYSTEM;
    const given = { authority: AUTHORITY, commandId, actor, at: now, reference, command };
    const outcome = await submit(doors, given as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    const key = commandId.replace('http/', '');
    if (key !== commandId) {
      const events = outcome.events.map(({ id, version, type }) => ({ id, version, type }));
      const told = { status: 201, reference: outcome.reference, version: events.at(-1)!.version, events };
      notes.push({ what: 'asked', key, path: 'requests', reference, mailbox: MAILBOX });
      notes.push({ what: 'answered', key, told });
    }
    return outcome.reference;
  };
  const opened = async (n: number): Promise<string> => {
    const request = {
      ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2026-11-02', receivedAt: null },
      ...{ channel: 'post', messageIdHash: null, messageId: null, subject: null, attachments: [] },
      ...{ text: 'How many?', parts: [{ text: 'How many?' }] },
      requester: { name: 'Alex Morgan', email: MAILBOX, address: null },
    };
    const reference = await put(null, request, `http/open-${n}`);
    await put(reference, { type: 'AssignCase', officer: 'officer-7', team: null }, `http/assign-${n}`);
    return reference;
  };
  const pass = async (references: readonly string[], at: string): Promise<void> => {
    now = at;
    for (const reference of references) {
      const proceeding = `request/${reference}`;
      await put(reference, { type: 'PassTime', proceeding }, `pass-time/${proceeding}/${at}`);
    }
  };
  const answered = async (reference: string, at: string): Promise<void> => {
    now = at;
    const outcomes = [{ parts: [1], answer: 'disclosed', claims: [] }];
    await put(reference, { type: 'IssueResponse', text: '', outcomes }, `http/answer-${reference}`);
    const letters = (await readCase(doors, AUTHORITY, reference))!.file.letters.values();
    for (const { id, to } of letters)
      if (to === 'requester') await carryOut(doors, AUTHORITY, `request/${reference}`, id);
  };
  const gathered = async (at: string): Promise<void> => {
    now = at;
    for (const due of await digestsDue(doors, AUTHORITY, at)) await sendDigest(doors, AUTHORITY, due, at);
  };

  const [first, second, third] = [await opened(1), await opened(2), await opened(3)];
  await pass([first, second, third], '2026-11-23T09:00:00.000Z');
  await gathered('2026-11-23T09:10:00.000Z');
  await answered(third, '2026-11-24T11:00:00.000Z');
  await pass([first, second], '2026-11-26T09:00:00.000Z');
  await answered(second, '2026-11-26T09:05:00.000Z'); // its reminder is settled before the digest leaves
  await gathered('2026-11-26T09:10:00.000Z');
  await pass([first], '2026-11-27T09:00:00.000Z'); // raised, and waiting for the digest of that morning
  await asServer('UPDATE wake SET version_nudged = version');

  const caught = post.delivered.map(({ messageId, to, subject, text }) => ({
    ...{ headers: { 'message-id': messageId }, to: [{ address: to.address }], subject, text },
  }));
  const catcher = createServer((_, response) => response.end(JSON.stringify(caught)));
  await new Promise<void>((resolve) => catcher.listen(0, '127.0.0.1', resolve));
  const file = join(mkdtempSync(join(tmpdir(), 'twentieth-test-')), 'notes.jsonl');
  writeFileSync(file, notes.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const snapshot = await takeSnapshot({
    ...{ database: database.appUrl, authority: AUTHORITY, others: [], notes: file },
    mail: `http://127.0.0.1:${(catcher.address() as AddressInfo).port}`,
  });
  catcher.close();
  await store.close();
  await database.stop();
  expect(audit(snapshot)).toEqual([]);
  expect(snapshot.digests).toHaveLength(2);
  writeFileSync(here('digests.json'), `${JSON.stringify(snapshot, null, 2)}\n`);
}, 120_000);
