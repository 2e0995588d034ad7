// The holding pen on a real PostgreSQL, where a message comes twice at once and two officers place it at once.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postgresRecord, type RecordStore } from '@twentieth/event-store';
import { testDatabase, type TestDatabase } from '@twentieth/event-store/testing';
import { openPool } from '@twentieth/platform';
import { openVault } from '@twentieth/vault';
import { hold, readHeld, readHeldMessage, setAside, type ToHold } from './holding.js';
import { submit, type Door } from './submit.js';
import type { Outcome, Submission } from './submission.js';

const AUTHORITY = 'westmarch';
const WALL = '2026-11-24T10:00:00.000Z';
const actor = { id: 'officer-1', role: 'officer' };

let database: TestDatabase;
let store: RecordStore;
let door: Door;
beforeAll(async () => {
  database = await testDatabase([AUTHORITY]);
  store = postgresRecord(openPool({ url: database.appUrl, name: 'test' }));
  door = { store, vault: openVault({ masterKey: new Uint8Array(32).fill(7) }) };
}, 60_000);
afterAll(async () => {
  await store.close();
  await database.stop();
});

const RAW = Buffer.from('From: alex@example.org\r\n\r\nHow\u0000 many?\r\n', 'latin1');
const message = (fingerprint: string): ToHold => ({
  ...{ fingerprint, kind: 'reply', reason: 'It names no case.', mentions: null, receivedAt: WALL, raw: RAW },
  head: {
    ...{ from: { name: 'Alex Morgan', address: 'alex@example.org' }, recipients: [], subject: null },
    ...{ text: 'How many?', quoted: null, attachments: [] },
  },
});
const receive = (key: string, id: string, contentHash: string, held?: string): Submission => ({
  ...{ authority: AUTHORITY, commandId: key, actor, at: WALL, reference: null },
  message: { contentHash, ...(held === undefined ? {} : { held }) },
  command: {
    ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2026-11-02', receivedAt: null },
    ...{ channel: 'email', messageIdHash: id, messageId: null, subject: null, text: 'How many?' },
    ...{
      parts: null,
      attachments: [],
      requester: { name: 'Alex', email: 'alex@example.org', address: null },
    },
  },
});
const kindsOf = (outcomes: readonly Outcome[]): string[] => outcomes.map(({ kind }) => kind).sort();

describe('a message', () => {
  it('that comes by five ways at once is held once, whole, a NUL and all', async () => {
    const all = await Promise.all(Array.from({ length: 5 }, () => hold(door, AUTHORITY, message('five'))));
    expect(all.filter(({ fresh }) => fresh)).toHaveLength(1);
    expect(new Set(all.map(({ mail }) => mail.id)).size).toBe(1);
    const [{ mail }] = all as [(typeof all)[number]];
    expect(await readHeldMessage(door, AUTHORITY, mail.id)).toEqual(RAW);
    expect((await readHeld(door, AUTHORITY, mail.id))?.head?.text).toBe('How many?');
  });

  it('opened by two officers at once is one case', async () => {
    const { mail } = await hold(door, AUTHORITY, message('two'));
    const outcomes = await Promise.all(
      ['a', 'b'].map((key) => submit(door, receive(`open/${key}`, 'id-two', 'content', mail.id))),
    );
    expect(kindsOf(outcomes)).toEqual(['mail-settled', 'recorded']);
    const { reference } = (await readHeld(door, AUTHORITY, mail.id))!.mail;
    expect(new Set(outcomes.map((outcome) => 'reference' in outcome && outcome.reference))).toEqual(
      new Set([reference]),
    );
  });

  it('opened and set aside at once is one of the two, and never lost', async () => {
    const { mail } = await hold(door, AUTHORITY, message('either'));
    const [opened, aside] = await Promise.all([
      submit(door, receive('open/either', 'id-either', 'content', mail.id)),
      setAside(door, {
        ...{ authority: AUTHORITY, id: mail.id, commandId: 'aside', actor, at: WALL, because: 'No request.' },
      }),
    ]);
    expect(opened.kind).toBe('recorded');
    expect(['set-aside', 'mail-settled']).toContain(aside.kind);
    expect((await readHeld(door, AUTHORITY, mail.id))!.mail.state).toBe('opened');
  });
});

describe('two messages under one Message-ID', () => {
  it('at once: one opens a case, and the other is told apart from it', async () => {
    const outcomes = await Promise.all([
      submit(door, receive('first', 'id-same', 'one content')),
      submit(door, receive('second', 'id-same', 'another content')),
    ]);
    expect(kindsOf(outcomes)).toEqual(['other-message', 'recorded']);
    const [one, other] = outcomes.map((outcome) => 'reference' in outcome && outcome.reference);
    expect(one).toBe(other);
    const again = await submit(door, receive('third', 'id-same', 'a third content'));
    expect(again).toEqual({ kind: 'other-message', reference: one });
  });
});
