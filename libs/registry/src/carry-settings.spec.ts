// A change of the ladder comes to the proceedings that sleep, some at a time, and to no other.
import { describe, expect, it } from '@jest/globals';
import { DEFAULT_LADDER } from '@twentieth/casework';
import { memoryRecord } from '@twentieth/event-store';
import { openLogger } from '@twentieth/platform';
import { openVault } from '@twentieth/vault';
import { addLadder, carrySettings, setHolders, submit, type Submission } from './index.js';

const AUTHORITY = 'westmarch';
const AT = '2026-11-02T10:00:00.000Z';
const by = { id: 'admin-1', role: 'admin' };

const BREACHES = DEFAULT_LADDER.filter(({ when }) => when === 'end').map(({ deadline, role, letter }) => ({
  ...{ deadline, role, letter, when: 'end' },
}));
const TEN_BEFORE = {
  ...{ deadline: 'response', when: 'before', days: 10, role: 'officer', letter: 'reminder-officer-5-days' },
};
const EARLIER = { from: '2026-11-03', rungs: [...BREACHES, TEN_BEFORE] };

const office = async (cases: number) => {
  const authorities = [{ id: AUTHORITY, name: 'Westmarch', rehearsal: false, settings: {} }];
  const door = {
    store: memoryRecord({ clock: () => AT, authorities }),
    vault: openVault({ masterKey: new Uint8Array(32).fill(9) }),
    log: openLogger('test', 'silent'),
  };
  let commands = 0;
  const put = async (reference: string | null, command: object) => {
    const outcome = await submit(door, {
      ...{ authority: AUTHORITY, commandId: `c-${++commands}`, actor: by, at: AT, reference, command },
    } as Submission);
    if (outcome.kind !== 'recorded') throw new Error(JSON.stringify(outcome));
    return outcome.reference;
  };
  const references: string[] = [];
  for (let n = 0; n < cases; n += 1)
    references.push(
      await put(null, {
        ...{ type: 'ReceiveRequest', regime: 'foia', receivedOn: '2026-11-02', receivedAt: null },
        ...{ channel: 'post', messageIdHash: null, messageId: null, subject: null, attachments: [] },
        requester: { name: 'Alex Morgan', email: 'alex@example.org', address: null },
        ...{ text: 'How many?', parts: [{ text: 'How many?' }] },
      }),
    );
  for (const reference of references) await put(reference, { type: 'AcknowledgeRequest' });
  const rows = async () =>
    (
      await Promise.all(
        references.map((reference) => door.store.transact(AUTHORITY, (tx) => tx.wakes.read(reference))),
      )
    ).flat();
  const told = async () => {
    for (const { proceeding, version } of await rows())
      await door.store.transact(AUTHORITY, (tx) => tx.wakes.markNudged(proceeding, version, 'temporal'));
  };
  return { door, put, references, rows, told };
};
const changing = (from: number) => ({ authority: AUTHORITY, from, by, at: AT });

describe('a change of the ladder', () => {
  it('has every sleeping proceeding wait for what it now owes, and told again', async () => {
    const { door, rows, told } = await office(3);
    await told();
    expect(new Set((await rows()).map(({ wakeAt }) => wakeAt))).toEqual(
      new Set(['2026-11-23T09:00:00.000Z']),
    );
    await addLadder(door.store, changing(0), EARLIER);
    expect(await carrySettings(door, AUTHORITY, 50)).toEqual({ cases: 3, moved: 3, finished: true });
    expect((await rows()).map(({ wakeAt, toldTemporal }) => [wakeAt, toldTemporal])).toEqual(
      Array.from({ length: 3 }, () => ['2026-11-16T09:00:00.000Z', null]),
    );
    expect(await carrySettings(door, AUTHORITY, 50)).toBeNull();
  });

  it('is carried some cases at a time, from where the last worker stopped', async () => {
    const { door } = await office(5);
    await addLadder(door.store, changing(0), EARLIER);
    const passes = [];
    for (
      let pass = await carrySettings(door, AUTHORITY, 2);
      pass;
      pass = await carrySettings(door, AUTHORITY, 2)
    )
      passes.push([pass.cases, pass.moved, pass.finished]);
    expect(passes).toEqual([
      [2, 2, false],
      [2, 2, false],
      [1, 1, true],
    ]);
  });

  it('begins anew where another change comes while it is carried', async () => {
    const { door, rows } = await office(3);
    await addLadder(door.store, changing(0), EARLIER);
    await carrySettings(door, AUTHORITY, 2);
    await addLadder(door.store, changing(1), { from: '2026-11-03' });
    expect(await carrySettings(door, AUTHORITY, 50)).toEqual({ cases: 3, moved: 2, finished: true });
    expect(new Set((await rows()).map(({ wakeAt }) => wakeAt))).toEqual(
      new Set(['2026-11-23T09:00:00.000Z']),
    );
  });

  it('leaves alone what waits for the same as before, and what is closed', async () => {
    const { door, put, references, told, rows } = await office(2);
    await put(references[0]!, {
      ...{
        type: 'IssueResponse',
        outcomes: [{ parts: null, answer: 'disclosed', claims: [] }],
        text: 'Here.',
      },
    });
    await put(references[0]!, { type: 'CloseCase', because: 'answered', text: '' });
    await told();
    await setHolders(door.store, changing(0), { officer: 'officer-7' });
    expect(await carrySettings(door, AUTHORITY, 50)).toEqual({ cases: 1, moved: 0, finished: true });
    expect(new Set((await rows()).map(({ toldTemporal }) => toldTemporal))).toEqual(new Set(['temporal']));
  });
});
