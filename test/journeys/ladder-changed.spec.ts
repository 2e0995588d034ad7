// A ladder changed while a proceeding sleeps, on the real server: its workflow is told, and wakes by the new one.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { DEFAULT_LADDER } from '@twentieth/casework';
import { wallClock } from '@twentieth/platform';
import { addLadder } from '@twentieth/registry';
import { eventually } from '../support/eventually.js';
import { AUTHORITY, startProceedings, type Proceedings } from '../support/proceedings.js';
import { receive } from '../bench/letters.js';

let proceedings: Proceedings;
beforeAll(async () => {
  proceedings = await startProceedings();
}, 60_000);
afterAll(() => proceedings?.stop(), 60_000);

const breaches = DEFAULT_LADDER.filter(({ when }) => when === 'end').map(({ deadline, role, letter }) => ({
  ...{ deadline, role, letter, when: 'end' },
}));
const tenBefore = {
  ...{ deadline: 'response', when: 'before', days: 10, role: 'officer', letter: 'reminder-officer-5-days' },
};

it('A sleeping proceeding is told of a new ladder, and raises its rung on the day that the new ladder says', async () => {
  const { reference } = await proceedings.put(null, receive.command);
  await proceedings.put(reference, { type: 'AcknowledgeRequest' });
  const rows = () => proceedings.store.transact(AUTHORITY, (tx) => tx.wakes.read(reference));
  const [before] = await eventually('it sleeps', async () => {
    const all = await rows();
    return all.every(({ version, versionNudged }) => version === versionNudged) && all;
  });
  const changing = { authority: AUTHORITY, from: 0, by: { id: 'admin-1', role: 'admin' }, at: wallClock() };
  await addLadder(proceedings.store, changing, { from: '2026-01-01', rungs: [...breaches, tenBefore] });
  await eventually('it is told to wait for something else', async () => {
    const [now] = await rows();
    return now!.wakeAt !== before!.wakeAt && now!.toldTemporal !== null;
  });
  const day = (await rows())[0]!.wakeAt!;
  await proceedings.travel(reference, new Date(Date.parse(day) + 86_400_000).toISOString());
  const { events } = await proceedings.read(reference);
  const raised = events.flatMap((event) => (event.type === 'EscalationRaised' ? [event] : []));
  expect(raised.map(({ data }) => data.rung)).toContain('response/10-before/officer');
}, 60_000);
