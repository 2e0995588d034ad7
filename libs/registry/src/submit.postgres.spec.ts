// The same door on a real PostgreSQL, where commands truly race.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { postgresRecord, type RecordStore } from '@twentieth/event-store';
import { testDatabase, type TestDatabase } from '@twentieth/event-store/testing';
import { openPool } from '@twentieth/platform';
import { openVault } from '@twentieth/vault';
import { foldCache } from './fold-cache.js';
import { readCase } from './read.js';
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
  door = { store, vault: openVault({ masterKey: new Uint8Array(32).fill(7) }), folds: foldCache() };
}, 60_000);
afterAll(async () => {
  await store.close();
  await database.stop();
});

const receive = (key: string, messageIdHash: string | null = null): Submission => ({
  authority: AUTHORITY,
  commandId: key,
  actor,
  at: WALL,
  reference: null,
  command: {
    type: 'ReceiveRequest',
    regime: 'foia',
    receivedOn: '2026-11-02',
    receivedAt: null,
    channel: 'email',
    messageIdHash,
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    subject: null,
    text: 'How many?',
    parts: null,
    messageId: null,
    attachments: [],
  },
});
const command = (key: string, reference: string, of: object): Submission =>
  ({ authority: AUTHORITY, commandId: key, actor, at: WALL, reference, command: of }) as Submission;
const recorded = (outcome: Outcome | undefined): Extract<Outcome, { kind: 'recorded' }> => {
  if (outcome?.kind !== 'recorded') throw new Error(`Expected it to be recorded: ${JSON.stringify(outcome)}`);
  return outcome;
};

describe('two clients at once', () => {
  it('with one key: one event, and equal answers', async () => {
    const { reference } = recorded(await submit(door, receive('one-key')));
    const both = await Promise.all(
      [1, 2, 3, 4].map(() => submit(door, command('ack', reference, { type: 'AcknowledgeRequest' }))),
    );
    expect(new Set(both.map((outcome) => recorded(outcome).events[0]!.id)).size).toBe(1);
    const { events } = (await readCase(door, AUTHORITY, reference))!;
    expect(events.filter((event) => event.type === 'RequestAcknowledged')).toHaveLength(1);
  });

  it('with different steps on one case: each is recorded, in some order', async () => {
    const { reference } = recorded(await submit(door, receive('steps')));
    const steps = ['a', 'b', 'c'].map((officer) =>
      submit(door, command(`assign-${officer}`, reference, { type: 'AssignCase', officer, team: null })),
    );
    for (const outcome of await Promise.all(steps)) recorded(outcome);
    const { stored } = (await readCase(door, AUTHORITY, reference))!;
    expect(stored.map((event) => event.version)).toEqual(stored.map((_, i) => i + 1));
  });

  it('with one message under different keys: one case', async () => {
    const outcomes = await Promise.all(
      [1, 2, 3, 4].map((n) => submit(door, receive(`delivery-${n}`, 'the-same-message'))),
    );
    const references = outcomes.map((outcome) =>
      outcome.kind === 'recorded' || outcome.kind === 'known-message' ? outcome.reference : outcome.kind,
    );
    expect(new Set(references).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'recorded')).toHaveLength(1);
  });
});

describe('a fold that is kept', () => {
  it('goes on from where it was, also when another door has written in between', async () => {
    const other: Door = { ...door, folds: foldCache() };
    const { reference } = recorded(await submit(door, receive('kept')));
    recorded(
      await submit(other, command('k-1', reference, { type: 'AssignCase', officer: 'a', team: null })),
    );
    recorded(await submit(door, command('k-2', reference, { type: 'AssignCase', officer: 'b', team: null })));
    const here = recorded(
      await submit(other, command('k-3', reference, { type: 'AcknowledgeRequest' })),
    ).file;
    expect(here).toEqual((await readCase({ store, vault: door.vault }, AUTHORITY, reference))!.file);
  });

  it('is not touched by a command that was only tried', async () => {
    const { reference } = recorded(await submit(door, receive('tried')));
    const before = (await readCase(door, AUTHORITY, reference))!.file;
    recorded(
      await submit(door, { ...command('dry', reference, { type: 'AcknowledgeRequest' }), dryRun: true }),
    );
    const after = recorded(
      await submit(door, command('real', reference, { type: 'AssignCase', officer: 'a', team: null })),
    ).file;
    expect(after.acknowledgedOn).toBe(before.acknowledgedOn);
  });
});
