// The sweep on the real server: whatever is open past its time is raised, though Temporal believes that nothing is.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { timelineOf } from '@twentieth/views';
import { workflowId } from '@twentieth/workflows';
import { eventually } from '../support/eventually.js';
import { liveCases, type LiveCases } from '../support/live-cases.js';
import { LIVE, startProceedings, type Proceedings } from '../support/proceedings.js';
import { scheduleOf } from '../support/schedule.js';

let proceedings: Proceedings;
let live: LiveCases;
beforeAll(async () => {
  proceedings = await startProceedings();
  live = liveCases(proceedings);
}, 60_000);
afterAll(() => proceedings?.stop(), 60_000);

const sent = async (reference: string): Promise<number> =>
  (await live.read(reference)).events.filter(({ type }) => type === 'LetterSent').length;

/** Nobody keeps the clock of the case, and nothing on the record says so. */
const abandoned = async (reference: string): Promise<void> => {
  const proceeding = `request/${reference}`;
  const execution = proceedings.temporal.client.workflow.getHandle(
    workflowId({ authority: LIVE, proceeding }),
  );
  await execution.terminate('by hand').catch((error: unknown) => {
    if (!(error instanceof Error && error.name === 'WorkflowNotFoundError')) throw error;
  });
  await live.told(reference);
};

describe('the hourly sweep', () => {
  it('raises the reminders and the breach of a case whose clock nobody kept, late and told as late, and they are sent', async () => {
    const reference = await live.received();
    await live.told(reference);
    const sweep = await scheduleOf(proceedings, 'hourly-sweep');
    await sweep.run();
    const { events } = await live.read(reference);
    const raised = events.flatMap((event) => (event.type === 'EscalationRaised' ? [event.data] : []));
    expect(raised.map(({ rung }) => rung)).toContain('response/missed/senior-officer');
    for (const { minutesLate } of raised) expect(minutesLate).toBeGreaterThan(100_000);
    expect(events.filter(({ type }) => type === 'DeadlineMissed').length).toBeGreaterThan(0);
    await eventually('every rung is sent', async () => (await sent(reference)) === raised.length);
    expect(
      timelineOf(events)
        .map(({ what }) => what)
        .join('\n'),
    ).toContain('late: due 2025-12-03 00:00, raised');
  }, 60_000);

  it('has a letter sent that is owed and that no execution knows of, once', async () => {
    const owing = await live.received();
    await live.put(owing, { type: 'AcknowledgeRequest' }, '2025-11-03T11:00:00.000Z');
    await abandoned(owing);
    const sweep = await scheduleOf(proceedings, 'hourly-sweep');
    await sweep.run();
    await eventually('the letter is sent', async () => (await sent(owing)) > 0);
    await sweep.run();
    const { events } = await live.read(owing);
    const acknowledgements = events.filter(
      (event) => event.type === 'LetterSent' && event.data.letter.endsWith('.acknowledgement'),
    );
    expect(acknowledgements).toHaveLength(1);
  }, 60_000);

  it('leaves a case alone of which nothing is late', async () => {
    const reference = await live.received();
    await live.put(
      reference,
      { type: 'IssueResponse', outcomes: [{ parts: null, answer: 'disclosed', claims: [] }], text: 'Here.' },
      '2025-11-10T11:00:00.000Z',
    );
    await eventually('it is sent', async () => (await sent(reference)) === 1);
    const { file } = await live.read(reference);
    await (await scheduleOf(proceedings, 'hourly-sweep')).run();
    expect((await live.read(reference)).file.version).toBe(file.version);
  }, 60_000);
});
