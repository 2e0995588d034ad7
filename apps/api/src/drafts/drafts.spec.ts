// Clearance through the API, for an authority whose settings ask for it.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { memoryRecord } from '@twentieth/event-store';
import { bench, opened, REHEARSAL, WALL, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  const clearance = ['disclosure', { step: 'chief-officer', approvers: ['dev-admin', 'dcc-1'] }];
  const settings = { clearance };
  const authority = { id: REHEARSAL, name: 'Rehearsal Constabulary', rehearsal: true, settings };
  api = await bench({ store: memoryRecord({ clock: () => WALL, authorities: [authority] }) });
});
afterAll(() => api.close());

const response = { outcomes: [{ parts: [1, 2], answer: 'disclosed' }], text: 'Here is what we hold.' };
const step = (reference: string, path: string, body: object, as: string): Promise<Answer> =>
  api.post(`/v1/requests/${reference}/${path}`, { on: '2026-11-20', ...body }, { as });

describe('A response that its authority clears', () => {
  it('goes from its draft through quality check and steps to the requester', async () => {
    const reference = await opened(api);
    const direct = await step(reference, 'response', response, 'officer');
    expect([direct.status, direct.body.code]).toEqual([409, 'not-cleared']);

    await step(reference, 'drafts', { ...response, text: 'Here it is, with a name.' }, 'officer');
    const returned = await step(reference, 'drafts/1/return', { reasons: 'A name is left in.' }, 'reviewer');
    expect(returned.body.case.drafts[0].state).toBe('returned');

    await step(reference, 'drafts', response, 'officer');
    const officer = await step(reference, 'drafts/2/approvals', { step: 'disclosure' }, 'officer');
    expect(officer.status).toBe(403);
    await step(reference, 'drafts/2/approvals', { step: 'disclosure' }, 'approver');
    const foreign = await step(reference, 'drafts/2/approvals', { step: 'chief-officer' }, 'approver');
    expect([foreign.status, foreign.body.code]).toEqual([409, 'not-the-approver']);

    const absence = { person: 'dcc-1', deputy: 'dev-approver', from: '2026-11-16', to: '2026-11-27' };
    expect((await step(reference, 'deputies', absence, 'officer')).status).toBe(403);
    await step(reference, 'deputies', absence, 'admin');
    const cleared = await step(
      reference,
      'drafts/2/approvals',
      { step: 'chief-officer', onBehalfOf: 'dcc-1' },
      'approver',
    );
    expect(cleared.body.case.drafts[1]).toMatchObject({
      state: 'cleared',
      approvals: [{ step: 'disclosure' }, { by: 'dev-approver', onBehalfOf: 'dcc-1' }],
    });

    const other = await step(reference, 'response', { ...response, text: 'Something else.' }, 'officer');
    expect([other.status, other.body.code]).toEqual([409, 'not-what-was-cleared']);
    const issued = await step(reference, 'response', response, 'officer');
    expect([issued.status, issued.body.case.stage]).toEqual([201, 'partly-answered']);
    const { body } = await api.get(`/v1/requests/${reference}/timeline`);
    expect(JSON.stringify(body)).toContain('approved by chief officer, for dcc-1: it is cleared');
  });

  it('is sent back from a step with reasons that stay sealed', async () => {
    const reference = await opened(api);
    await step(reference, 'drafts', { ...response, urgency: 'The time ends today.' }, 'officer');
    const back = { step: 'chief-officer', reasons: 'Say when the count was made.' };
    const { status, body } = await step(reference, 'drafts/1/send-back', back, 'admin');
    expect([status, body.case.drafts[0].state]).toEqual([201, 'sent-back']);
    expect(JSON.stringify(body)).not.toContain('count was made');
    const again = await step(reference, 'drafts', { ...response, urgency: 'Still.' }, 'officer');
    expect([again.status, again.body.code]).toEqual([409, 'draft-unchanged']);
  });
});
