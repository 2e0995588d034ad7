// A case read as it was on a day, when its date of receipt was corrected later: never half a case, never a failure.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { openVault } from '@twentieth/vault';
import { deadlinesOf, type Command } from '@twentieth/casework';
import { readCase } from './read.js';
import { submit, type Door } from './submit.js';

const AUTHORITY = 'rehearsal-constabulary';
const WALL = '2026-11-24T10:00:00.000Z';
let door: Door;
let reference: string;
let keys = 0;

const take = async (command: Exclude<Command, { type: 'ReceiveRequest' }>, on: string): Promise<void> => {
  const outcome = await submit(door, {
    authority: AUTHORITY,
    commandId: `step-${++keys}`,
    actor: { id: 'dev-officer', role: 'officer' },
    at: WALL,
    reference,
    command,
    on,
  });
  if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
};
const correct = (to: string, on: string): Promise<void> =>
  take({ type: 'CorrectReceiptDate', to, reason: 'The log of the mailbox.' }, on);
const asAt = (day: string) => readCase(door, AUTHORITY, reference, { asAt: day });

beforeEach(async () => {
  door = {
    store: memoryRecord({
      clock: () => WALL,
      authorities: [{ id: AUTHORITY, name: 'Rehearsal Constabulary', rehearsal: true, settings: {} }],
    }),
    vault: openVault({ masterKey: new Uint8Array(32).fill(7) }),
  };
  const outcome = await submit(door, {
    authority: AUTHORITY,
    commandId: `receive-${++keys}`,
    actor: { id: 'dev-officer', role: 'officer' },
    at: WALL,
    reference: null,
    command: {
      type: 'ReceiveRequest',
      regime: 'foia',
      receivedOn: '2026-11-02',
      receivedAt: null,
      channel: 'post',
      messageIdHash: null,
      requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
      subject: null,
      text: '1. How many?\n2. Since when?',
      parts: null,
      messageId: null,
      attachments: [],
    },
  });
  if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
  reference = outcome.reference;
});

describe('a date of receipt corrected to an earlier day', () => {
  beforeEach(async () => {
    await correct('2026-10-30', '2026-11-27');
    await take({ type: 'AcknowledgeRequest' }, '2026-10-31');
  });

  it('is the day from which the case can be read', async () => {
    expect(await asAt('2026-10-29')).toBeNull();
    expect((await asAt('2026-10-30'))!.file).toMatchObject({
      receivedOn: '2026-10-30',
      acknowledgedOn: null,
    });
  });

  it('leaves no day on which a step stands without the receipt before it', async () => {
    for (const day of ['2026-10-31', '2026-11-01', '2026-11-02', '2026-11-20', '2026-11-27']) {
      const { file } = (await asAt(day))!;
      expect([day, file.acknowledgedOn]).toEqual([day, '2026-10-31']);
      expect(deadlinesOf(file, day, file.at).find(({ kind }) => kind === 'response')).toBeDefined();
    }
  });

  it('shows the clock of the right date on a day before the first one', async () => {
    const { file } = (await asAt('2026-10-31'))!;
    const response = deadlinesOf(file, '2026-10-31', file.at).find(({ kind }) => kind === 'response');
    expect(response).toMatchObject({ due: '2026-11-27', status: 'running' });
  });
});

describe('a date of receipt corrected to a later day', () => {
  it('shows the days before the correction as they were taken to be then', async () => {
    await correct('2026-11-04', '2026-11-06');
    expect((await asAt('2026-11-03'))!.file.receivedOn).toBe('2026-11-02');
    expect((await asAt('2026-11-06'))!.file.receivedOn).toBe('2026-11-04');
  });
});

describe('a date of receipt corrected twice', () => {
  it('is read by the last correction', async () => {
    await correct('2026-10-29', '2026-11-06');
    await correct('2026-11-01', '2026-11-09');
    expect(await asAt('2026-10-31')).toBeNull();
    expect((await asAt('2026-11-01'))!.file.receivedOn).toBe('2026-11-01');
  });
});
