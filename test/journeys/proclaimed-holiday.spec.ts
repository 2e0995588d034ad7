// A holiday proclaimed while a request runs, on the real Temporal: the case says the new day with its reason, and its
// workflow waits for the end of that day.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { workflowId } from '@twentieth/workflows';
import { AUTHORITY, startProceedings, type Proceedings } from '../support/proceedings.js';
import { proclaimed } from '../support/proclaimed.js';
import { play } from '../support/scenarios.js';

let proceedings: Proceedings;
beforeAll(async () => {
  proceedings = await startProceedings();
}, 60_000);
afterAll(() => proceedings.stop());

it('A holiday moves the deadline of an open case, and its breach comes a working day later', async () => {
  const reference = await play(proceedings, []);
  await proclaimed(proceedings, reference);
  const deadline = async () => (await proceedings.read(reference)).file.deadlines.get('response#1');
  expect(await deadline()).toMatchObject({ due: '2026-12-02', target: '2026-12-01', status: 'running' });

  await proceedings.travel(reference, '2026-12-02T12:00:00.000Z');
  expect(await deadline()).toMatchObject({ due: '2026-12-02', status: 'running' });
  await proceedings.travel(reference, '2026-12-03T12:00:00.000Z');
  expect(await deadline()).toMatchObject({ due: '2026-12-02', status: 'missed' });
  const raised = (await proceedings.read(reference)).events.flatMap((event) =>
    event.type === 'EscalationRaised' && event.data.deadline === 'response' ? [event.data] : [],
  );
  const days = raised.map(({ due, dueAt }) => [due, dueAt.slice(0, 10)]);
  expect(days).toContainEqual(['2026-12-02', '2026-12-01']); // reminded by the day that is still worked to
  expect(days.at(-1)).toEqual(['2026-12-02', '2026-12-03']); // told as missed once the new day had ended
  const { status } = await proceedings.temporal.client.workflow
    .getHandle(workflowId({ authority: AUTHORITY, proceeding: `request/${reference}` }))
    .describe();
  expect(status.name).toBe('RUNNING');
}, 60_000);
