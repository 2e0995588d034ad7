// The whole life of a request through the API, in both forms of every body, and what each step answers.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, LIVE, opened, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const deadline = ({ body }: Answer, kind: string) =>
  (body.case ?? body).deadlines.find((found: { kind: string }) => found.kind === kind);
const step = (reference: string, path: string, body: object, as = 'officer'): Promise<Answer> =>
  api.post(`/v1/requests/${reference}/${path}`, body, { as });

const balance = { favouring: ['openness'], against: ['harm'], conclusion: 'The harm is greater.' };

describe('The life of a request', () => {
  it('goes from receipt to a review concluded by somebody else', async () => {
    const reference = await opened(api);
    const acknowledged = await step(reference, 'acknowledgement', { on: '2026-11-03' });
    expect([acknowledged.status, acknowledged.body.case.stage]).toEqual([201, 'acknowledged']);
    expect(acknowledged.body.deadlinesChanged).toContainEqual(
      expect.objectContaining({ type: 'DeadlineMet', kind: 'acknowledgement', metOn: '2026-11-03' }),
    );
    expect(
      (await step(reference, 'assignment', { officer: 'o-17', team: 'disclosure' })).body.case,
    ).toMatchObject({ officer: 'o-17', stage: 'assigned' });

    const extended = await step(reference, 'extensions', {
      exemptions: ['24(2)', '31(3)'],
      estimate: '2027-01-15',
      reasons: 'The balance is fine.',
      on: '2026-11-30',
    });
    expect([extended.status, extended.body.case.stage, extended.body.case.today]).toEqual([
      201,
      'extended',
      '2026-11-30',
    ]);
    expect(deadline(extended, 'extended-response')).toMatchObject({ due: '2027-01-15', status: 'running' });

    const answered = await step(reference, 'response', {
      ...{
        answer: 'neither-confirmed-nor-denied',
        claims: [{ exemption: '24(2)', reasons: 'To confirm or deny would tell.', publicInterest: balance }],
        why: 'Each part asks what is in use.',
        text: 'We neither confirm nor deny.',
        on: '2027-01-14',
      },
    });
    expect([answered.status, answered.body.case.stage]).toEqual([201, 'answered']);
    expect(answered.body.case.parts[6].outcome).toMatchObject({
      answer: 'neither-confirmed-nor-denied',
      confirmOrDeny: 'neither',
    });
    expect(answered.body.case.parts[0].outcome.claims[0]).toMatchObject({
      exemption: '24(2)',
      duty: 'confirm-or-deny',
    });

    const asked = await step(reference, 'internal-reviews', { grounds: 'Say so.', on: '2027-01-20' });
    expect([asked.status, asked.body.case.stage]).toEqual([201, 'under-review']);
    expect((await step(reference, 'internal-reviews/1/outcome', { outcome: 'upheld' })).status).toBe(403);
    const concluded = await step(
      reference,
      'internal-reviews/1/outcome',
      { outcome: 'partly-upheld', text: 'Mostly right.', on: '2027-02-10' },
      'reviewer',
    );
    expect([concluded.status, concluded.body.case.stage]).toEqual([201, 'reviewed']);
    expect(concluded.body.events[0].actor).toEqual({ id: 'dev-reviewer', role: 'reviewer' });
  });

  it('restarts the twenty days when the clarification arrives', async () => {
    const reference = await opened(api);
    const sought = await step(reference, 'clarifications', {
      question: 'Which doorbells?',
      on: '2026-11-05',
    });
    expect([sought.status, sought.body.case.stage]).toEqual([201, 'awaiting-clarification']);
    const replied = await step(reference, 'clarifications/1/reply', {
      text: 'Those on doors.',
      on: '2026-11-16',
    });
    expect([replied.status, deadline(replied, 'response').due]).toEqual([201, '2026-12-15']);
    expect(replied.body.deadlinesChanged).toContainEqual(
      expect.objectContaining({ kind: 'response', after: '2026-12-15' }),
    );
    expect((await step(reference, 'clarifications/2/reply', {})).status).toBe(409);
  });

  it('answers part by part, with claims in full', async () => {
    const reference = await opened(api);
    const balance = { favouring: ['openness'], against: ['harm'], conclusion: 'The harm is greater.' };
    const { status, body } = await step(reference, 'response', {
      outcomes: [
        { parts: [1, 2], answer: 'disclosed' },
        { parts: [3], answer: 'not-held' },
        {
          parts: [4],
          answer: 'withheld',
          claims: [{ exemption: '43(2)', likelihood: 'would', reasons: 'Prices.', publicInterest: balance }],
        },
      ],
      text: 'See below.',
      on: '2026-11-20',
    });
    expect([status, body.case.stage]).toEqual([201, 'partly-answered']);
    expect(body.case.parts[3].outcome.claims).toEqual([
      { exemption: '43(2)', duty: 'communicate', limbs: [], likelihood: 'would' },
    ]);
    const again = await step(reference, 'response', { answer: 'disclosed', parts: [1] });
    expect([again.status, again.body.code]).toEqual([409, 'already-answered']);
  });

  it('concludes a review part by part', async () => {
    const reference = await opened(api);
    await step(reference, 'response', { answer: 'disclosed', on: '2026-11-20' });
    await step(reference, 'internal-reviews', { parts: [1, 2], on: '2026-11-24' });
    const { body } = await step(
      reference,
      'internal-reviews/1/outcome',
      {
        outcomes: [
          { parts: [1], outcome: 'overturned' },
          { parts: [2], outcome: 'upheld' },
        ],
      },
      'admin',
    );
    expect(
      body.case.parts.map((part: { reviewOutcome: string | null }) => part.reviewOutcome).slice(0, 3),
    ).toEqual(['overturned', 'upheld', null]);
  });

  it('corrects the date of receipt, and every clock follows', async () => {
    const reference = await opened(api);
    await step(reference, 'acknowledgement', { on: '2026-11-06' });
    const { status, body } = await step(reference, 'corrections', {
      receivedOn: '2026-10-30',
      reason: 'The stamp on the envelope.',
    });
    expect([status, body.case.receivedOn]).toEqual([201, '2026-10-30']);
    expect(body.deadlinesChanged).toContainEqual(
      expect.objectContaining({
        type: 'DeadlineMoved',
        kind: 'response',
        before: '2026-12-01',
        after: '2026-11-27',
      }),
    );
  });

  it('takes a step without any body where there is nothing to say', async () => {
    const reference = await opened(api);
    expect((await api.post(`/v1/requests/${reference}/acknowledgement`, undefined)).status).toBe(201);
  });
});

describe('A step refused in this state', () => {
  it('answers 409 with a stable code, the rule, its section, and what to do', async () => {
    const reference = await opened(api);
    const { status, body } = await step(reference, 'extensions', {
      exemptions: ['44(1)(a)'],
      estimate: '2027-01-15',
    });
    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'absolute-exemption',
      section: expect.stringContaining('FOIA 2000 s'),
      title: 'Conflict',
      status: 409,
    });
    expect(body.rule).toContain('44(1)(a)');
    expect(body.remedy).not.toBe('');
  });

  it('is refused for ever under its key', async () => {
    const reference = await opened(api);
    const early = await api.post(`/v1/requests/${reference}/internal-reviews`, {}, { key: 'early' });
    await step(reference, 'response', { answer: 'disclosed' });
    const repeated = await api.post(`/v1/requests/${reference}/internal-reviews`, {}, { key: 'early' });
    expect([early.status, repeated.status, repeated.body]).toEqual([409, 409, early.body]);
  });
});

describe('A step that is malformed', () => {
  const bad: [string, object, string][] = [
    ['assignment', {}, 'officer'],
    ['assignment', { officer: 'Jo Bloggs' }, 'officer'],
    ['clarifications', {}, 'question'],
    ['clarifications', { question: 'Which?', parts: [9] }, 'parts'],
    ['clarifications', { question: 'Which?', parts: [1, 1] }, 'parts'],
    ['clarifications/0/reply', {}, 'number'],
    ['extensions', { estimate: '2027-01-15' }, 'exemptions'],
    ['extensions', { exemptions: ['31(3)'], estimate: '2026-11-01' }, 'estimate'],
    ['extensions', { exemptions: ['31(3)'], estimate: '2027-01-15', ground: 'complexity' }, 'ground'],
    ['extensions', { exemptions: ['section 31'], estimate: '2027-01-15' }, 'exemptions[0]'],
    ['response', {}, 'answer'],
    ['response', { answer: 'perhaps' }, 'answer'],
    ['response', { answer: 'disclosed', outcomes: [{ answer: 'disclosed' }] }, 'answer'],
    ['response', { outcomes: [{ answer: 'disclosed', colour: 'red' }] }, 'outcomes[0].colour'],
    ['internal-reviews/1/outcome', {}, 'outcome'],
    ['corrections', { receivedOn: '2026-10-30' }, 'reason'],
    ['acknowledgement', { on: '2026-10-01' }, 'on'],
    ['acknowledgement', { on: 'soon' }, 'on'],
    ['acknowledgement', { reason: 'none' }, 'reason'],
    ['travel', {}, 'to'],
    ['travel', { to: '2026-12-02' }, 'to'],
    ['travel', { to: '2026-11-01T00:00:00Z' }, 'to'],
  ];
  for (const [path, body, field] of bad)
    it(`is refused by field: ${path} ${JSON.stringify(body)}`, async () => {
      const answer = await step(await opened(api), path, body, 'admin');
      expect([answer.status, answer.body.field]).toEqual([400, field]);
    });

  it('lies in the future of a live authority', async () => {
    const live = { as: `officer@${LIVE}` };
    const reference = await opened(api, undefined, live);
    const { status, body } = await api.post(
      `/v1/requests/${reference}/acknowledgement`,
      { on: '2026-11-25' },
      live,
    );
    expect([status, body.code]).toEqual([400, 'date-in-the-future']);
  });
});
