// The door into the record, as its users meet it: once is once, however often and however concurrently it is asked.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryRecord, type RecordStore } from '@twentieth/event-store';
import { openVault, type Vault } from '@twentieth/vault';
import { lookAt, readCase } from './read.js';
import { submit, type Door } from './submit.js';
import type { Outcome, Submission } from './submission.js';

const LIVE = 'westmarch';
const REHEARSAL = 'rehearsal-constabulary';
const OFFICER = { id: 'dev-officer', role: 'officer' };
const WALL = '2026-11-24T10:00:00.000Z';

let store: RecordStore;
let vault: Vault;
let door: Door;

beforeEach(() => {
  store = memoryRecord({
    clock: () => WALL,
    authorities: [
      { id: LIVE, name: 'Westmarch Constabulary', rehearsal: false, settings: {} },
      { id: REHEARSAL, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} },
    ],
  });
  vault = openVault({ masterKey: new Uint8Array(32).fill(7) });
  door = { store, vault };
});

const request = (
  over: {
    key?: string;
    authority?: string;
    receivedOn?: string;
    text?: string;
    messageIdHash?: string | null;
  } = {},
): Submission => ({
  authority: over.authority ?? REHEARSAL,
  commandId: over.key ?? 'receive-1',
  actor: OFFICER,
  at: WALL,
  reference: null,
  command: {
    type: 'ReceiveRequest',
    regime: 'foia',
    receivedOn: over.receivedOn ?? '2026-11-02',
    receivedAt: null,
    channel: 'post',
    messageIdHash: over.messageIdHash ?? null,
    requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
    subject: null,
    text: over.text ?? '1. How many?\n2. Since when?',
    parts: null,
    messageId: null,
    attachments: [],
  },
});

const recorded = (outcome: Outcome): Extract<Outcome, { kind: 'recorded' }> => {
  if (outcome.kind !== 'recorded') throw new Error(`Expected it to be recorded: ${JSON.stringify(outcome)}`);
  return outcome;
};

const acknowledge = (reference: string, over: Partial<Submission> = {}): Submission =>
  ({
    authority: REHEARSAL,
    commandId: 'acknowledge-1',
    actor: OFFICER,
    at: WALL,
    reference,
    command: { type: 'AcknowledgeRequest' },
    ...over,
  }) as Submission;

describe('a command', () => {
  it('is answered with its first outcome for ever under the same key', async () => {
    const first = recorded(await submit(door, request()));
    const again = recorded(await submit(door, request()));
    expect(again).toMatchObject({ reference: first.reference, replayed: true });
    expect(again.events.map((e) => e.id)).toEqual(first.events.map((e) => e.id));
    expect(again.file).toEqual(first.file);
  });

  it('keeps that first outcome after the case has moved on', async () => {
    const { reference, file } = recorded(await submit(door, request()));
    recorded(await submit(door, acknowledge(reference)));
    expect(recorded(await submit(door, request())).file).toEqual(file);
  });

  it('with another body under a used key is refused', async () => {
    await submit(door, request());
    expect(await submit(door, request({ text: 'Something else?' }))).toEqual({ kind: 'key-reused' });
  });

  it('sent twice at once by two clients is one event with equal answers', async () => {
    const { reference } = recorded(await submit(door, request()));
    const [a, b] = await Promise.all([
      submit(door, acknowledge(reference)),
      submit(door, acknowledge(reference)),
    ]);
    expect(recorded(a!).events.map((e) => e.id)).toEqual(recorded(b!).events.map((e) => e.id));
    const events = (await readCase(door, REHEARSAL, reference))!.events.filter(
      (e) => e.type === 'RequestAcknowledged',
    );
    expect(events).toHaveLength(1);
  });

  it('that is refused keeps its refusal', async () => {
    const { reference } = recorded(await submit(door, request()));
    await submit(door, acknowledge(reference));
    const refused = await submit(door, acknowledge(reference, { commandId: 'acknowledge-2' }));
    expect(refused).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'already-acknowledged' },
      replayed: false,
    });
    expect(await submit(door, acknowledge(reference, { commandId: 'acknowledge-2' }))).toMatchObject({
      kind: 'refused',
      replayed: true,
    });
  });

  it('tried out first stores nothing, and then gives the same facts', async () => {
    const dry = recorded(await submit(door, { ...request(), dryRun: true }));
    expect(await readCase(door, REHEARSAL, dry.reference)).toBeNull();
    const real = recorded(await submit(door, request()));
    expect(real.events.map((e) => [e.type, e.data])).toEqual(dry.events.map((e) => [e.type, e.data]));
  });

  it('on a case of another authority finds none', async () => {
    const { reference } = recorded(await submit(door, request()));
    expect(await submit(door, acknowledge(reference, { authority: LIVE }))).toEqual({ kind: 'no-such-case' });
  });
});

describe('a message', () => {
  it('that comes twice is one case', async () => {
    const first = recorded(await submit(door, request({ messageIdHash: 'abc' })));
    expect(await submit(door, request({ key: 'receive-2', messageIdHash: 'abc' }))).toEqual({
      kind: 'known-message',
      reference: first.reference,
    });
  });
});

describe('time', () => {
  it('in a rehearsal begins with the receipt and goes where the steps go', async () => {
    const first = recorded(await submit(door, request()));
    expect(first.file.at).toBe('2026-11-02T09:00:00.000Z');
    const later = recorded(await submit(door, acknowledge(first.reference, { on: '2026-11-05' })));
    expect(later.file.at).toBe('2026-11-05T09:00:00.000Z');
  });

  it('for a live authority is the wall clock, and no date may lie ahead of it', async () => {
    const { reference, file } = recorded(await submit(door, request({ authority: LIVE })));
    expect(file.at).toBe(WALL);
    expect(
      await submit(door, request({ authority: LIVE, key: 'k2', receivedOn: '2026-11-25' })),
    ).toMatchObject({ kind: 'refused', refusal: { refused: 'date-in-the-future', field: 'receivedOn' } });
    expect(await submit(door, acknowledge(reference, { authority: LIVE, on: '2026-11-25' }))).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'date-in-the-future', field: 'on' },
    });
  });

  it('is one and the same however an instant is spelt', async () => {
    const { reference } = recorded(await submit(door, request()));
    const to = (instant: string, key: string) =>
      submit(door, {
        authority: REHEARSAL,
        commandId: key,
        actor: OFFICER,
        at: '2026-11-24T10:00:00Z',
        reference,
        command: { type: 'MoveCaseInTime', to: instant },
      });
    expect(recorded(await to('2026-12-02T12:00:00Z', 't1')).file.at).toBe('2026-12-02T12:00:00.000Z');
    expect(recorded(await to('2026-12-02T12:00:00.000Z', 't2')).file.at).toBe('2026-12-02T12:00:00.000Z');
    expect((await readCase(door, REHEARSAL, reference, { knownAt: '2026-12-02T12:00:00Z' }))!.file.at).toBe(
      '2026-12-02T12:00:00.000Z',
    );
  });

  it('is moved in a rehearsal only, and forward only', async () => {
    const travel = (authority: string, reference: string, to: string, key: string) =>
      submit(door, {
        authority,
        commandId: key,
        actor: OFFICER,
        at: WALL,
        reference,
        command: { type: 'MoveCaseInTime', to },
      });
    const rehearsed = recorded(await submit(door, request()));
    const live = recorded(await submit(door, request({ authority: LIVE })));
    expect(
      recorded(await travel(REHEARSAL, rehearsed.reference, '2026-12-02T12:00:00.000Z', 't1')).file.at,
    ).toBe('2026-12-02T12:00:00.000Z');
    expect(await travel(REHEARSAL, rehearsed.reference, '2026-11-10T12:00:00.000Z', 't2')).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'time-runs-forward' },
    });
    expect(await travel(LIVE, live.reference, '2026-12-02T12:00:00.000Z', 't3')).toMatchObject({
      kind: 'refused',
      refusal: { refused: 'not-a-rehearsal' },
    });
  });
});

describe('the record', () => {
  it('holds nothing of the requester in any public body, and opens it for a reader', async () => {
    const { reference } = recorded(await submit(door, request()));
    const read = (await readCase(door, REHEARSAL, reference))!;
    expect(JSON.stringify(read.stored.map((e) => [e.body, e.data]))).not.toMatch(
      /Morgan|alex@example|How many/,
    );
    expect(read.events[0]).toMatchObject({ sealed: { requester: { name: 'Alex Morgan' } } });
  });

  it('answers as it was on a day and as it was known at an instant', async () => {
    const { reference } = recorded(await submit(door, request()));
    await submit(door, acknowledge(reference, { on: '2026-11-05' }));
    expect(
      (await readCase(door, REHEARSAL, reference, { asAt: '2026-11-04' }))!.file.acknowledgedOn,
    ).toBeNull();
    expect(
      (await readCase(door, REHEARSAL, reference, { knownAt: '2026-11-04T12:00:00.000Z' }))!.file
        .acknowledgedOn,
    ).toBeNull();
    expect((await readCase(door, REHEARSAL, reference, { asAt: '2026-11-05' }))!.file.acknowledgedOn).toBe(
      '2026-11-05',
    );
    expect(await readCase(door, REHEARSAL, reference, { asAt: '2026-11-01' })).toBeNull();
  });

  it('tells a proceeding what it owes, and then knows that it was told', async () => {
    const { reference } = recorded(await submit(door, request()));
    const look = await lookAt(door, REHEARSAL, `request/${reference}`, 'temporal-1');
    expect(look).toMatchObject({
      wakeAt: expect.stringMatching(/^2026-11/),
      letters: [],
      finished: false,
      rehearsalNow: '2026-11-02T09:00:00.000Z',
    });
    expect(await store.transact(REHEARSAL, (tx) => tx.wakes.toTell(10, 'temporal-1'))).toEqual([]);
    expect(await store.transact(REHEARSAL, (tx) => tx.wakes.toTell(10, 'temporal-2'))).toHaveLength(1);
  });
});
