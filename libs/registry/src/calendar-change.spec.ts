// A holiday proclaimed over several cases: previewed, confirmed once, carried to each case once, however often it is cut off.
import { beforeEach, describe, expect, it } from '@jest/globals';
import { isRefusal, type Proclamation } from '@twentieth/casework';
import { memoryRecord, type RecordStore } from '@twentieth/event-store';
import { openVault } from '@twentieth/vault';
import { confirmChange, previewChange } from './proclaim.js';
import { readCase } from './read.js';
import { changesUnderWay, recalculate, type Batch } from './recalculate.js';
import type { Submission } from './submission.js';
import { submit, type Door } from './submit.js';

const LIVE = 'westmarch';
const WALL = '2026-12-02T10:00:00.000Z';
const by = { id: 'approver-1', role: 'approver' };
const said: Proclamation = {
  ...{ date: '2026-12-14', title: 'A day of thanks', nations: ['scotland'], knownSince: '2026-12-01' },
  ...{ source: 'The Gazette, 1 December 2026', withdrawn: false },
};
const ID = '2026-12-14-scotland-proclaimed-2026-12-01';
const the = { authority: LIVE, said, at: WALL };

let store: RecordStore;
let door: Door;
let keys: number;
beforeEach(() => {
  keys = 0;
  store = memoryRecord({
    clock: () => WALL,
    authorities: [{ id: LIVE, name: 'Westmarch Constabulary', rehearsal: false, settings: {} }],
  });
  door = { store, vault: openVault({ masterKey: new Uint8Array(32).fill(7) }) };
});

const put = async (what: Pick<Submission, 'reference' | 'command'>, at = WALL): Promise<string> => {
  const actor = { id: 'officer-1', role: 'officer' };
  const outcome = await submit(door, {
    ...what,
    ...{ authority: LIVE, commandId: `key-${++keys}`, actor, at },
  } as Submission);
  if (outcome.kind !== 'recorded') throw new Error(`Expected it to be recorded: ${JSON.stringify(outcome)}`);
  return outcome.reference;
};
const received = (receivedOn: string, at = WALL): Promise<string> =>
  put(
    {
      reference: null,
      command: {
        ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn, receivedAt: null, channel: 'post' },
        requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
        ...{ messageIdHash: null, subject: null, text: 'How many?', parts: null, messageId: null },
        attachments: [],
      },
    },
    at,
  );
const batch = (over: Partial<Batch> = {}): Batch => ({
  ...{ authority: LIVE, id: ID, now: () => WALL, signal: new AbortController().signal, pace: () => 0 },
  ...over,
});
const versions = (...references: string[]) =>
  Promise.all(references.map(async (each) => (await readCase(door, LIVE, each))!.file.version));
const dueOf = async (reference: string) =>
  (await readCase(door, LIVE, reference))!.file.deadlines.get('response#1');
const previewed = async (over: Partial<typeof the> = {}) => {
  const preview = await previewChange(store, { ...the, ...over });
  if (isRefusal(preview)) throw new Error(preview.rule);
  return preview;
};
const refusedFor = async (over: Partial<Proclamation>, at = WALL) => {
  const confirmed = await confirmChange(store, { ...the, said: { ...said, ...over }, by, at });
  return isRefusal(confirmed) ? confirmed.refused : null;
};

describe('a proclaimed holiday', () => {
  it('is previewed over every open case, and nothing is recorded', async () => {
    const [early, late, closed] = [
      await received('2026-10-26'), // due on 23 November
      await received('2026-11-23'), // due on 22 December
      await received('2026-11-24'),
    ];
    const outcomes = [{ parts: null, answer: 'not-held', claims: [] } as const];
    await put({
      reference: closed,
      command: { type: 'IssueResponse', outcomes, text: 'None.' } as Submission['command'],
    } as Pick<Submission, 'reference' | 'command'>);
    await put({ reference: closed, command: { type: 'CloseCase', because: 'answered', text: 'Done.' } });
    const before = await versions(early, late, closed);
    const preview = await previewed();
    expect(preview.openCases).toBe(2);
    expect(preview.affected.map(({ reference }) => reference)).toEqual([late]);
    expect(preview.affected[0]!.moved).toContainEqual({
      ...{ kind: 'response', parts: [1], from: '2026-12-22', to: '2026-12-23', target: '2026-12-22' },
      stopsBeingLate: false,
    });
    expect(await versions(early, late, closed)).toEqual(before);
    expect(await changesUnderWay(door, LIVE)).toEqual([]);
  });

  it('is confirmed once, by whoever was first', async () => {
    await received('2026-11-23');
    const first = await confirmChange(store, { ...the, by });
    expect(first).toMatchObject({ added: true, kept: { id: ID, confirmedBy: by } });
    expect(await confirmChange(store, { ...the, by: { id: 'other', role: 'admin' } })).toMatchObject({
      ...{ added: false, kept: { confirmedBy: by } },
    });
  });

  it('moves each case that it touches once, and leaves the others as they are', async () => {
    const [early, late, later] = [
      await received('2026-10-26'),
      await received('2026-11-23'),
      await received('2026-11-30'),
    ];
    const before = await versions(early);
    await confirmChange(store, { ...the, by });
    expect(await recalculate(door, batch())).toBe(true);
    expect(await dueOf(late)).toMatchObject({ due: '2026-12-23', target: '2026-12-22' });
    const { events } = (await readCase(door, LIVE, late))!;
    expect(events.find(({ type }) => type === 'CalendarChanged')?.actor).toEqual({
      ...{ id: 'calendar', role: 'system' },
    });
    expect(await versions(early)).toEqual(before);
    const after = await versions(early, late, later);
    expect(await recalculate(door, batch())).toBe(true);
    expect(await versions(early, late, later)).toEqual(after);
    expect(await changesUnderWay(door, LIVE)).toMatchObject([
      { id: ID, looked: 2, left: 0, moved: 2, told: 0 },
    ]);
  });

  it('cut off at any step and begun again, is recorded as if it had never been', async () => {
    const references: string[] = [];
    for (let n = 0; n < 9; n++) references.push(await received('2026-11-23'));
    await confirmChange(store, { ...the, by });
    for (let cut = 1; ; cut++) {
      const stopping = new AbortController();
      let steps = 0;
      const pace = (): number => {
        if (++steps === 2) stopping.abort();
        return 0;
      };
      const whole = await recalculate(door, batch({ signal: stopping.signal, pace })).catch(() => false);
      if (whole) break;
      expect(cut).toBeLessThan(9);
    }
    for (const reference of references) {
      const { events } = (await readCase(door, LIVE, reference))!;
      expect(events.filter(({ type }) => type === 'CalendarChanged')).toHaveLength(1);
    }
    expect(await changesUnderWay(door, LIVE)).toMatchObject([{ looked: 9, moved: 9 }]);
  });

  it('is known to a case received after it, whose record says so before its dates', async () => {
    await confirmChange(store, { ...the, by });
    const reference = await received('2026-11-23');
    expect(await dueOf(reference)).toEqual({
      ...{ due: '2026-12-23', status: 'running', metOn: null, setAt: WALL },
    });
    const { events } = (await readCase(door, LIVE, reference))!;
    expect(events.slice(0, 2).map(({ type }) => type)).toEqual(['RequestReceived', 'CalendarChanged']);
    expect((await previewed()).affected).toEqual([]);
    const before = await versions(reference);
    await recalculate(door, batch());
    expect(await versions(reference)).toEqual(before);
  });

  it('is heard of by a case that it did not touch when the clock of that case starts anew', async () => {
    const reference = await received('2026-11-09'); // due on 8 December
    const question = { type: 'SeekClarification', parts: null, question: 'Which?' } as const;
    await put({ reference, command: question }, '2026-11-16T10:00:00.000Z');
    await confirmChange(store, { ...the, by });
    await recalculate(door, batch());
    expect((await dueOf(reference))?.due).toBe('2026-12-08');
    await put({ reference, command: { type: 'ReceiveClarification', number: 1, text: 'That.' } });
    expect(await dueOf(reference)).toMatchObject({ due: '2027-01-06', status: 'running' });
  });

  it('that nobody confirmed is not carried to any case', async () => {
    await expect(recalculate(door, batch())).rejects.toThrow(ID);
  });

  it('of a day that has passed is taken only where an open case needs it', async () => {
    expect(await refusedFor({}, '2026-12-15T10:00:00.000Z')).toBe('no-case-concerned');
    await received('2026-11-23');
    expect(await refusedFor({}, '2026-12-15T10:00:00.000Z')).toBeNull();
    expect(await refusedFor({ date: '2026-11-30' })).toBe('already-a-holiday');
    expect(await refusedFor({ knownSince: '2026-12-03' })).toBe('date-in-the-future');
  });
});
