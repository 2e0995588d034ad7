// What the sweep finds open past its time, and what it does about it.
import { describe, expect, it } from '@jest/globals';
import { sweepAuthority } from './index.js';
import { AUTHORITY, office } from './testing/office.js';

const NOTHING = { passed: 0, toldAgain: 0, failed: 0, stuck: 0 };
const wakes = async ({ doors, references }: Awaited<ReturnType<typeof office>>) =>
  (
    await Promise.all(
      references.map((reference) => doors.store.transact(AUTHORITY, (tx) => tx.wakes.read(reference))),
    )
  ).flat();

describe('the sweep', () => {
  it('does nothing while everything is in time', async () => {
    const { doors } = await office(2);
    expect(await sweepAuthority(doors, AUTHORITY, '2026-11-05T00:04:59.000Z')).toEqual(NOTHING);
  });

  it('raises what nobody raised, with the lateness told, and has the workflow told again', async () => {
    const them = await office(2);
    const { doors, references, events } = them;
    expect(await sweepAuthority(doors, AUTHORITY, '2026-12-02T08:00:00.000Z')).toMatchObject({ passed: 2 });
    const raised = (await events(references[0]!)).flatMap((event) =>
      event.type === 'EscalationRaised' ? [`${event.data.role} ${event.data.minutesLate}`] : [],
    );
    expect(raised).toContain('senior-officer 480');
    expect((await wakes(them)).map(({ toldTemporal }) => toldTemporal)).toEqual([null, null]);
    expect(await sweepAuthority(doors, AUTHORITY, '2026-12-02T08:01:00.000Z')).toMatchObject({ passed: 0 });
  });

  it('passes no time of a rehearsal, whose cases have a time of their own', async () => {
    const { doors } = await office(1, { rehearsal: true });
    expect(await sweepAuthority(doors, AUTHORITY, '2026-12-02T08:00:00.000Z')).toEqual(NOTHING);
  });

  it('has letters told again that are owed for more than a quarter of an hour', async () => {
    const them = await office(2);
    const { doors, references, put } = them;
    for (const reference of references) await put(reference, { type: 'AcknowledgeRequest' });
    for (const { proceeding, version } of await wakes(them))
      await doors.store.transact(AUTHORITY, (tx) => tx.wakes.markNudged(proceeding, version, 'none'));
    const found = await sweepAuthority(doors, AUTHORITY, '2026-11-03T09:20:00.000Z');
    expect(found).toEqual({ ...NOTHING, toldAgain: 2 });
    expect((await wakes(them)).map(({ toldTemporal }) => toldTemporal)).toEqual([null, null]);
  });

  it('counts what has failed, for which only a person can find another way', async () => {
    const { doors, references, pass, send } = await office(2, { faultOf: () => 'refused' });
    for (const reference of references) await pass(reference, '2026-11-23T09:00:00.000Z');
    await send('2026-11-23T09:10:00.000Z');
    const found = await sweepAuthority(doors, AUTHORITY, '2026-11-23T10:00:00.000Z');
    expect(found).toMatchObject({ failed: 2, toldAgain: 2 });
  });

  it('goes on past a proceeding that it can make nothing of, and counts it', async () => {
    const { doors, references } = await office(1);
    const row = { proceeding: 'request/FOI-1999-000001', reference: 'FOI-1999-000001', version: 1 };
    await doors.store.transact(AUTHORITY, (tx) =>
      tx.wakes.upsert([{ ...row, wakeAt: '1999-12-01T00:00:00.000Z', effects: 0, finished: false }]),
    );
    const found = await sweepAuthority(doors, AUTHORITY, '2026-12-02T08:00:00.000Z');
    expect(found).toMatchObject({ passed: references.length, stuck: 1 });
  });
});
