// From the review to the tribunal over HTTP: who may do what, what each step answers, and what the case then shows.
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
const deadline = ({ body }: Answer, kind: string) =>
  body.case.deadlines.find((found: { kind: string }) => found.kind === kind);

const answered = async (body: object = doorbells): Promise<string> => {
  const reference = await opened(api, body);
  await step(reference, 'response', { answer: 'not-held', on: '2026-11-20' });
  return reference;
};

describe('A late request for review', () => {
  it('is accepted or declined by somebody who may, never by an officer', async () => {
    const reference = await answered();
    const asked = await step(reference, 'internal-reviews', { grounds: 'Look again.', on: '2027-02-01' });
    expect(asked.body.case.reviews[0]).toMatchObject({ outOfTime: [1, 2, 3, 4, 5, 6, 7], open: true });
    const declined = { reason: 'Nothing has changed.', on: '2027-02-03' };
    expect((await step(reference, 'internal-reviews/1/refusal', declined)).status).toBe(403);
    const early = await step(reference, 'internal-reviews/1/outcome', { outcome: 'upheld' }, 'reviewer');
    expect([early.status, early.body.code]).toEqual([409, 'review-not-accepted']);
    const refused = await step(reference, 'internal-reviews/1/refusal', declined, 'approver');
    expect([refused.status, refused.body.case.stage]).toEqual([201, 'answered']);
  });

  it('accepted is carried out, and may be extended by a reviewer', async () => {
    const reference = await answered();
    await step(reference, 'internal-reviews', {
      ...{ by: 'representative', representative: 'Sam Okafor', on: '2027-02-01' },
    });
    const accepted = await step(reference, 'internal-reviews/1/acceptance', { on: '2027-02-03' }, 'approver');
    expect(accepted.body.case.reviews[0]).toMatchObject({ by: 'representative', acceptedOn: '2027-02-03' });
    expect(JSON.stringify(accepted.body)).not.toContain('Okafor');
    const extended = await step(
      ...([
        reference,
        'internal-reviews/1/extension',
        { reasons: 'Long.', on: '2027-02-10' },
        'reviewer',
      ] as const),
    );
    expect(deadline(extended, 'review-limit')).toMatchObject({ status: 'running' });
  });
});

describe('A case that goes to the tribunal', () => {
  it('is told step by step, from the review to the steps taken', async () => {
    const reference = await answered();
    await step(reference, 'internal-reviews', { grounds: 'Look again.', on: '2026-12-07' });
    const outcomes = [
      { parts: [1], outcome: 'overturned', answer: 'withheld', exemptions: ['43(2)'], reasons: 'Prices.' },
      { parts: [2, 3, 4, 5, 6, 7], outcome: 'upheld' },
    ];
    const reviewed = await step(
      ...([reference, 'internal-reviews/1/outcome', { outcomes, on: '2026-12-18' }, 'reviewer'] as const),
    );
    expect(reviewed.body.case.parts[0]).toMatchObject({
      outcome: { answer: 'not-held' },
      revised: { answer: 'withheld', claims: [{ exemption: '43(2)' }] },
    });
    expect(reviewed.body.case.legalHold).toEqual({ from: '2026-11-02', until: '2027-01-29' });

    const to = 'information-commissioner';
    const complained = await step(reference, 'complaints', { to, theirReference: 'IC-1', on: '2027-01-11' });
    expect([complained.status, complained.body.case.stage]).toEqual([201, 'before-the-commissioner']);
    const at = 'complaints/1';
    await step(reference, `${at}/information-notices`, { respondBy: '2027-03-01', on: '2027-02-01' });
    await step(reference, `${at}/information-notices/1/answer`, { on: '2027-02-25' });
    const steps = ['Disclose the contract.'];
    const noticed = await step(reference, `${at}/decision-notice`, {
      ...{ decision: 'partly-upheld', breaches: ['FOIA 2000 s1(1)(b)'] },
      ...{ steps, complyWithinDays: 35, on: '2027-06-01' },
    });
    expect(deadline(noticed, 'decision-notice-compliance')).toMatchObject({ due: '2027-07-06' });
    expect(noticed.body.case.complaints[0]).toMatchObject({ stepsOwed: true, notices: [{ ordered: steps }] });

    const appealed = await step(reference, `${at}/appeals`, { by: 'authority', on: '2027-06-25' });
    expect(appealed.body.case).toMatchObject({ stage: 'under-appeal', legalHold: { until: null } });
    await step(reference, `${at}/tribunal-outcome`, {
      ...{ outcome: 'dismissed', complyWithinDays: 30, on: '2027-11-01' },
    });
    const done = await step(reference, `${at}/compliance`, {
      ...{ outcomes: [{ parts: [1], answer: 'disclosed' }], text: 'Here it is.', on: '2027-11-10' },
    });
    expect(done.body.case.parts[0].revised.answer).toBe('disclosed');
    expect(done.body.case).toMatchObject({ stage: 'decided', disposalOn: '2030-11-10' });
    const answer = await api.get(`/v1/requests/${reference}`);
    const documented = caseAnswer.parse(answer.body);
    for (const shown of ['reviews', 'complaints', 'plans', 'legalHold', 'disposalOn'] as const)
      expect(documented[shown]).toEqual(answer.body[shown]);
    const seen = await api.get(`/v1/requests/${reference}`, { as: 'auditor' });
    expect(seen.body.complaints[0].notices[0].ordered).toBeNull();
    const { body } = await api.get(`/v1/requests/${reference}/timeline`);
    expect(JSON.stringify(body)).toContain('Appeal by the authority to the first tier tribunal');
  });

  it('may be withdrawn from the Commissioner', async () => {
    const reference = await answered();
    await step(reference, 'complaints', { to: 'information-commissioner', on: '2026-12-07' });
    const closed = await step(reference, 'complaints/1/closure', { how: 'withdrawn', on: '2026-12-10' });
    expect(closed.body.case.complaints[0]).toMatchObject({ closedHow: 'withdrawn' });
  });
});

describe('A complaint to the authority itself', () => {
  it('is about subject access alone, and only such a one is acknowledged', async () => {
    const reference = await answered();
    const made = await step(reference, 'complaints', { to: 'authority', parts: [1], on: '2026-12-01' });
    expect([made.status, made.body.code]).toEqual([409, 'not-a-controller-complaint']);
    await step(reference, 'complaints', { to: 'information-commissioner', on: '2026-12-01' });
    const done = await step(reference, 'complaints/1/acknowledgement', { on: '2026-12-10' });
    expect([done.status, done.body.code]).toEqual([409, 'not-to-the-controller']);
  });
});

describe('An enforcement plan', () => {
  it('is made by somebody who may, and shows which targets are overdue', async () => {
    const reference = await opened(api);
    const targets = [{ what: 'Clear the backlog.', due: '2026-12-01' }];
    const body = { basis: 'undertaking', targets, on: '2026-11-10' };
    expect((await step(reference, 'enforcement-plans', body)).status).toBe(403);
    await step(reference, 'enforcement-plans', body, 'approver');
    await step(reference, 'acknowledgement', { on: '2026-12-02' });
    const { body: seen } = await api.get(`/v1/requests/${reference}`);
    expect(seen.plans[0].targets[0]).toMatchObject({ what: 'Clear the backlog.', overdue: true });
    const met = await step(
      ...([reference, 'enforcement-plans/1/targets/1/met', { on: '2026-12-03' }, 'approver'] as const),
    );
    expect(met.body.case.plans[0].targets[0]).toMatchObject({ metOn: '2026-12-03', overdue: false });
  });
});

describe('What is malformed', () => {
  const bad: [string, object, string, string?][] = [
    ['complaints', { to: 'ombudsman' }, 'to'],
    ['complaints', { to: 'authority', theirReference: 'IC 1' }, 'theirReference'],
    ['complaints/0/closure', { how: 'withdrawn' }, 'number'],
    ['complaints/1/closure', { how: 'lost' }, 'how'],
    ['complaints/1/information-notices', {}, 'respondBy'],
    ['complaints/1/information-notices/x/answer', {}, 'notice'],
    ['complaints/1/decision-notice', { decision: 'upheld', breaches: ['a letter'] }, 'breaches[0]'],
    ['complaints/1/decision-notice', { decision: 'upheld', complyWithinDays: 0.5 }, 'complyWithinDays'],
    ['complaints/1/compliance', { outcomes: [{ answer: 'disclosed' }] }, 'outcomes[0].parts'],
    ['complaints/1/appeals', { by: 'nobody' }, 'by'],
    ['complaints/1/tribunal-outcome', { outcome: 'pending' }, 'outcome'],
    ['enforcement-plans', { basis: 'undertaking', targets: [] }, 'targets', 'admin'],
    ['internal-reviews', { by: 'somebody' }, 'by'],
    ['internal-reviews/1/refusal', {}, 'reason', 'approver'],
    [
      'internal-reviews/1/outcome',
      { outcomes: [{ outcome: 'upheld' }], answer: 'disclosed' },
      'answer',
      'reviewer',
    ],
  ];
  for (const [path, body, field, as] of bad)
    it(`names the field: ${path} ${field}`, async () => {
      const answer = await step(await opened(api), path, body, as);
      expect([answer.status, answer.body.field]).toEqual([400, field]);
    });
});
