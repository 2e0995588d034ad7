// Clocks that do not run straight through: a clarification restarts the twenty days (s1(3), s10(6)(b)), and a
// corrected date of receipt moves every clock that counts from it (s10(6)(a)), an extension's among them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { notOnceEach } from '../support/once-each.js';
import { deadline, open, rungs } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let desk: TestStack;
beforeAll(async () => {
  desk = await startTestStack();
}, STACK_UP);
afterAll(() => desk?.stop(), STACK_UP);

describe('A request that had to be clarified', () => {
  let reference: string;
  beforeAll(async () => {
    reference = await open(desk);
    await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
    await desk.step(reference, 'clarifications', { question: 'Which years?', parts: [1], on: '2026-11-10' });
    await desk.travel(reference, '2026-12-03T12:00:00Z');
  });

  it('lets the clock of the clear part run on: reminded of, and then missed', async () => {
    expect(rungs(await desk.events(reference))).toEqual([
      '2026-11-23 response/5-before/officer',
      '2026-11-26 response/2-before/officer',
      '2026-11-27 response/1-before/team-leader',
      '2026-12-01 response/on-the-day/head-of-unit',
      '2026-12-02 response/missed/senior-officer',
    ]);
    const raised = (await desk.events(reference)).filter(({ type }) => type === 'EscalationRaised');
    expect(raised.every(({ data }) => JSON.stringify(data['parts']) === '[2]')).toBe(true);
  });

  it('starts a full twenty working days for the other part when the reply arrives', async () => {
    const answered = { answer: 'disclosed', parts: [2], text: 'Since 2025.' };
    await desk.step(reference, 'response', answered, { as: 'approver' });
    const { case: view } = await desk.step(reference, 'clarifications/1/reply', {
      ...{ text: 'Both years.', on: '2026-12-08' },
    });
    expect(deadline(view, 'response', 1)).toMatchObject({ due: '2027-01-11', status: 'running', parts: [1] });
  });

  it('climbs the ladder of the new date, and tells nobody of the old one again', async () => {
    await desk.travel(reference, '2027-01-12T12:00:00Z');
    expect(rungs(await desk.events(reference)).slice(5)).toEqual([
      '2026-12-31 response/5-before/officer',
      '2027-01-07 response/2-before/officer',
      '2027-01-08 response/1-before/team-leader',
      '2027-01-11 response/on-the-day/head-of-unit',
      '2027-01-12 response/missed/senior-officer',
    ]);
    expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });
});

describe('A date of receipt corrected after the time was extended', () => {
  let reference: string;
  beforeAll(async () => {
    reference = await open(desk);
    await desk.step(reference, 'acknowledgement', { on: '2026-11-03' });
    await desk.travel(reference, '2026-11-25T12:00:00Z');
    const extension = { exemptions: ['31(3)'], estimate: '2026-12-22', parts: [2] };
    await desk.step(reference, 'extensions', extension, { as: 'approver' });
  });

  it('moves every clock that counts from the receipt, and leaves the promised date alone', async () => {
    const { case: view, deadlinesChanged } = await desk.step(reference, 'corrections', {
      ...{ receivedOn: '2026-10-30', reason: 'The log of the mail gateway shows it.' },
    });
    expect(view.receivedOn).toBe('2026-10-30');
    expect(deadline(view, 'response', 1)).toMatchObject({ due: '2026-11-27', firstDue: '2026-12-01' });
    expect(deadline(view, 'extended-response', 2)).toMatchObject({ due: '2026-12-22' });
    expect(deadline(view, 'extension-expectation', 2)).toMatchObject({ due: '2026-12-30' });
    expect(deadlinesChanged).toContainEqual(
      expect.objectContaining({
        type: 'DeadlineMoved',
        kind: 'response',
        before: '2026-12-01',
        after: '2026-11-27',
      }),
    );
  });

  it('climbs from where the new date stands: the rungs gone by are not sent, save the last', async () => {
    await desk.travel(reference, '2026-12-31T12:00:00Z');
    expect(rungs(await desk.events(reference))).toEqual([
      '2026-11-23 response/5-before/officer',
      '2026-11-25 response/2-before/officer',
      '2026-11-26 response/1-before/team-leader',
      '2026-11-27 response/on-the-day/head-of-unit',
      '2026-11-28 response/missed/senior-officer',
      '2026-12-15 extended-response/5-before/officer',
      '2026-12-21 extended-response/1-before/team-leader',
      '2026-12-22 extended-response/on-the-day/head-of-unit',
      '2026-12-23 extended-response/missed/senior-officer',
      '2026-12-31 extension-expectation/missed/senior-officer',
    ]);
    expect(notOnceEach(await desk.letters(reference), await desk.mails(reference))).toEqual([]);
  });

  it('keeps both dates on the record', async () => {
    const corrected = (await desk.events(reference)).find(({ type }) => type === 'ReceiptDateCorrected');
    expect(corrected?.data).toEqual({ from: '2026-11-02', to: '2026-10-30' });
    expect((await desk.read(reference, '?knownAt=2026-11-24T12:00:00Z')).receivedOn).toBe('2026-11-02');
  });
});
