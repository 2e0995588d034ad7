// What is dealt with before the answer, over HTTP: queries, fees, cost, vexation, advice, consultation, transfer.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { caseAnswer } from '../answers/case-schema.js';
import { bench, doorbells, opened, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const step = (reference: string, path: string, body: object, as = 'officer'): Promise<Answer> =>
  api.post(`/v1/requests/${reference}/${path}`, body, { as });
const due = ({ body }: Answer, kind: string, part: number) =>
  body.case.deadlines.find(
    (each: { kind: string; parts: number[] }) => each.kind === kind && each.parts.includes(part),
  );

describe('A query', () => {
  it('is refused a reply that repeats the request, withdrawn, and moves no date', async () => {
    const reference = await opened(api);
    await step(reference, 'clarifications', { question: 'Which years?', parts: [2], on: '2026-11-09' });
    const refused = await step(reference, 'clarifications/1/refused-replies', {
      ...{ text: 'All, as I said.', because: 'Please say which years.', on: '2026-11-12' },
    });
    expect([refused.status, refused.body.case.clarifications[0].refusedReplies]).toEqual([201, 1]);
    const withdrawn = await step(reference, 'clarifications/1/withdrawal', {
      ...{ because: 'The index names it.', on: '2026-11-16' },
    });
    expect(due(withdrawn, 'response', 2)).toMatchObject({ due: '2026-12-01', status: 'running' });
    expect((await step(reference, 'clarifications/1/lapse', {})).body).toMatchObject({
      ...{ status: 409, code: 'clarification-withdrawn' },
    });
  });

  it('lapses, part by part', async () => {
    const reference = await opened(api);
    await step(reference, 'clarifications', { question: 'Which years?', parts: [2], on: '2026-11-09' });
    expect((await step(reference, 'clarifications/1/lapse', { on: '2027-02-09' })).body).toMatchObject({
      ...{ status: 409, code: 'requester-may-answer', section: 'FOIA 2000 s1(3)' },
    });
    const lapsed = await step(reference, 'clarifications/1/lapse', { parts: [2], on: '2027-02-10' });
    expect(lapsed.body.case.parts[1].outcome).toMatchObject({ answer: 'not-clarified' });
  });
});

describe('A fee', () => {
  it('stops the days from its notice to its payment, and is received on a notice alone', async () => {
    const reference = await opened(api);
    expect((await step(reference, 'fees-notices/1/payment', { amountPence: 1250 })).body).toMatchObject({
      ...{ status: 409, code: 'no-fees-notice', section: 'FOIA 2000 s9(1)' },
    });
    await step(reference, 'fees-notices', { amountPence: 1250, parts: [2], on: '2026-11-09' });
    const paid = await step(reference, 'fees-notices/1/payment', { amountPence: 1250, on: '2026-11-13' });
    expect(due(paid, 'response', 2)).toMatchObject({ due: '2026-12-08' });
    expect(paid.body.case.fees).toMatchObject([{ number: 1, paidOn: '2026-11-13', lapsedOn: null }]);
  });

  it('lapses after three months', async () => {
    const reference = await opened(api);
    await step(reference, 'fees-notices', { amountPence: 1250, parts: [2], on: '2026-11-09' });
    const lapsed = await step(reference, 'fees-notices/1/lapse', { on: '2027-02-09' });
    expect(lapsed.body.case.parts[1].outcome).toMatchObject({ answer: 'fee-not-paid' });
  });

  it('is a whole number of pence', async () => {
    for (const amountPence of [0, 1.5, '5'])
      expect((await step(await opened(api), 'fees-notices', { amountPence })).body).toMatchObject({
        ...{ status: 400, field: 'amountPence' },
      });
  });
});

describe('Cost', () => {
  it('is estimated by the activities that count, and a refusal rests on it', async () => {
    const reference = await opened(api);
    const refusal = { parts: [2], answer: 'refused-cost', text: 'Ask for one year.', on: '2026-11-20' };
    expect((await step(reference, 'response', refusal)).body).toMatchObject({
      ...{ status: 409, code: 'no-estimate', section: 'FOIA 2000 s12(1)' },
    });
    const basis = 'A sample.';
    expect(
      (await step(reference, 'cost-estimates', { hours: { redact: 30 }, parts: [2], basis })).body,
    ).toMatchObject({ status: 400, code: 'not-countable', field: 'hours.redact' });
    await step(reference, 'aggregations', {
      requests: [{ reference: 'FOI-2026-000900', receivedOn: '2026-09-01' }],
      ...{ information: 'same', persons: 'in-concert', because: 'One campaign.', on: '2026-11-10' },
    });
    const estimate = { hours: { locate: 20 }, parts: [2], basis, aggregation: 1, on: '2026-11-10' };
    const estimated = await step(reference, 'cost-estimates', estimate);
    expect(estimated.body.case.costEstimates).toMatchObject([{ pence: 50_000, exceeds: true }]);
    const answered = await step(reference, 'response', refusal);
    expect([answered.status, answered.body.case.parts[1].outcome.answer]).toEqual([201, 'refused-cost']);

    const refined = await api.post('/v1/requests', { ...doorbells, refines: reference });
    expect(refined.body.case.links).toMatchObject([{ to: reference, kind: 'refined-from' }]);
    const nowhere = await api.post('/v1/requests', { ...doorbells, refines: 'FOI-2026-999999' });
    expect([nowhere.status, nowhere.body.code]).toEqual([404, 'no-such-case']);
  });
});

describe('Vexation', () => {
  it('is shown, and no second notice given where an earlier one stands', async () => {
    const reference = await opened(api);
    const shown = await step(reference, 'vexatious-evidence', {
      ...{ provision: '14(1)', parts: [2], evidence: 'The fortieth letter by A. Quillfeather.' },
    });
    expect(shown.status).toBe(201);
    expect(JSON.stringify(shown.body.events)).not.toContain('Quillfeather');
    const relied = await step(reference, 'vexatious-evidence/1/earlier-notice', {
      ...{ earlier: { reference: 'FOI-2026-000900', on: '2026-10-12' }, because: 'Told a month ago.' },
    });
    expect(relied.body.case.parts[1].outcome).toMatchObject({ answer: 'refused-vexatious' });
  });
});

describe('Advice, consultation and transfer', () => {
  it('are on the record, their words under seal', async () => {
    const reference = await opened(api);
    await step(reference, 'advice', { text: 'Ask for one year.', parts: [2], on: '2026-11-09' });
    await step(reference, 'consultations', {
      ...{ name: 'Acme Doorbells', question: 'May we?', replyBy: '2026-11-20', parts: [1] },
      on: '2026-11-09',
    });
    await step(reference, 'consultations/1/reply', { view: 'objects', on: '2026-11-18' });
    const passed = await step(reference, 'transfers', {
      ...{ to: 'The county council', permission: true, parts: [2], on: '2026-11-18' },
    });
    expect(passed.body.case).toMatchObject({
      advice: [{ text: 'Ask for one year.', how: 'letter' }],
      consultations: [{ name: 'Acme Doorbells', view: 'objects' }],
      transfers: [{ to: 'The county council', permission: true }],
    });
    const answered = await step(reference, 'response', {
      parts: [2],
      answer: 'transferred',
      text: 'To them.',
    });
    expect(answered.body.case.parts[1].outcome).toMatchObject({ answer: 'transferred' });

    const audited = (await api.get(`/v1/requests/${reference}`, { as: 'auditor' })).body;
    expect(audited).toMatchObject({
      ...{ advice: [{ text: null }], consultations: [{ name: null }], transfers: [{ to: null }] },
    });
    expect(caseAnswer.parse(audited)).toEqual(audited);
    const told = (await api.get(`/v1/requests/${reference}/timeline`)).body;
    expect(JSON.stringify(told)).toContain('ours is still to answer');
  });

  it('are no business of an auditor', async () => {
    const reference = await opened(api);
    for (const path of ['advice', 'consultations', 'transfers', 'fees-notices', 'cost-estimates'])
      expect((await step(reference, path, {}, 'auditor')).status).toBe(403);
  });
});
