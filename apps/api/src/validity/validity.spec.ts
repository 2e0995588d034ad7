// Validity, receipt, parts and their teams over HTTP, under every law in one letter.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, doorbells, opened, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const step = (reference: string, path: string, body: object, as = 'officer'): Promise<Answer> =>
  api.post(`/v1/requests/${reference}/${path}`, body, { as });
const due = (answer: Answer, kind: string, part: number): string | undefined =>
  (answer.body.case ?? answer.body).deadlines.find(
    (found: { kind: string; parts: number[] }) => found.kind === kind && found.parts.includes(part),
  )?.due;

describe('A letter that is no request yet', () => {
  it('has no clock until what is missing arrives, and that day is the date of receipt', async () => {
    const reference = await opened(api);
    const found = await step(reference, 'invalidity', {
      missing: ['real-name'],
      advice: 'Please tell us your name.',
      on: '2026-11-04',
    });
    expect([found.status, found.body.case.stage]).toEqual([201, 'invalid']);
    expect(found.body.case.invalid).toEqual({ foundOn: '2026-11-04', missing: ['real-name'] });
    const refused = await step(reference, 'response', { answer: 'disclosed' });
    expect([refused.status, refused.body.code, refused.body.section]).toEqual([
      409,
      'request-invalid',
      'FOIA 2000 s8(1)',
    ]);
    const made = await step(reference, 'validity', { name: 'Alexandra Quillfeather-Ames', on: '2026-11-16' });
    expect(made.body.case).toMatchObject({
      receivedOn: '2026-11-16',
      firstReceivedOn: '2026-11-02',
      invalid: null,
      requester: { name: 'Alexandra Quillfeather-Ames', email: 'quillfeather@example.org' },
    });
    expect(due(made, 'response', 1)).toBe('2026-12-15');
    expect(JSON.stringify(made.body.events)).not.toMatch(/quillfeather/i);
  });

  it('may have its name questioned, judged and judged again', async () => {
    const reference = await opened(api);
    await step(reference, 'name-questions', { why: 'A cartoon.' });
    await step(reference, 'name-questions/judgement', { judgement: 'pseudonym', because: 'A cartoon.' });
    const { body } = await step(reference, 'name-questions/judgement', {
      judgement: 'accepted',
      because: 'A passport.',
    });
    expect(body.case.nameQuestions).toEqual([
      { on: '2026-11-02', judgement: 'accepted', judgedOn: '2026-11-02' },
    ]);
  });
});

describe('The day of receipt', () => {
  it('is disputed and upheld, or corrected', async () => {
    const reference = await opened(api);
    await step(reference, 'receipt-disputes', {
      claimedOn: '2026-10-28',
      why: 'A receipt.',
      on: '2026-11-05',
    });
    const { status, body } = await step(reference, 'receipt-disputes/upholding', {
      reason: 'The gateway shows it.',
      on: '2026-11-06',
    });
    expect([status, body.case.receiptDisputes[0].settledOn]).toEqual([201, '2026-11-06']);
    const again = await step(reference, 'receipt-disputes/upholding', { reason: 'Again.' });
    expect([again.status, again.body.code]).toEqual([409, 'nothing-disputed']);
  });

  it('has its evidence: by whom, within what, from where, all of it sealed', async () => {
    const { status, body } = await api.post('/v1/requests', {
      ...doorbells,
      ...{ within: 'a complaint', receivedBy: 'complaints desk', transferredFrom: 'The county' },
    });
    expect(status).toBe(201);
    expect(body.events[0].data.evidence).toMatchObject({ within: true, transferredIn: true });
    expect(JSON.stringify(body.events)).not.toMatch(/complaints desk|county/);
  });
});

describe('Parts', () => {
  it('fall each under a law of its own, in one letter', async () => {
    for (const regime of ['foia', 'eir', 'foisa', 'eisr', 'sar'])
      expect((await api.post('/v1/requests', { ...doorbells, regime })).status).toBe(201);
    const { body } = await api.post('/v1/requests', {
      ...doorbells,
      parts: [{ text: 'One?' }, { text: 'My own file.', regime: 'sar' }, { text: 'Noise?', regime: 'eir' }],
    });
    expect(body.case.parts.map((part: { regime: string }) => part.regime)).toEqual(['foia', 'sar', 'eir']);
    expect(due({ body } as Answer, 'response', 2)).toBe('2026-12-02');
  });

  it('are split, merged and classified, and show their words', async () => {
    const reference = await opened(api);
    await step(reference, 'parts/3/split', { texts: ['at what cost of buying', 'at what cost of running'] });
    const merged = await step(reference, 'parts/merge', { parts: [1, 2], text: 'how many, and since when' });
    expect(
      merged.body.case.parts.map(({ number, text }: { number: number; text: string }) => [number, text]),
    ).toEqual([
      [10, 'how many, and since when'],
      [8, 'at what cost of buying'],
      [9, 'at what cost of running'],
      [4, 'from whom'],
      [5, 'with what result'],
      [6, 'under which policy'],
      [7, 'until when'],
    ]);
    const classified = await step(reference, 'parts/4/regime', { regime: 'sar', because: 'Their own file.' });
    expect(due(classified, 'response', 4)).toBe('2026-12-02');
    expect((await step(reference, 'parts/3/split', { texts: ['a', 'b'] })).body).toMatchObject({
      status: 400,
      code: 'unknown-part',
      field: 'part',
    });
  });

  it('are commissioned from a team, chased, and returned late', async () => {
    const reference = await opened(api);
    const asked = await step(reference, 'commissions', {
      team: 'roads-policing',
      parts: [1],
      on: '2026-11-03',
    });
    expect(asked.body.case.commissions[0]).toMatchObject({
      returnBy: '2026-11-16',
      awaited: true,
      late: false,
    });
    await step(reference, 'commissions/1/chase', { on: '2026-11-17' });
    const { body } = await step(reference, 'commissions/1/return', { holds: 'held', on: '2026-11-19' });
    expect(body.case.commissions[0]).toMatchObject({
      chasedOn: ['2026-11-17'],
      returnedOn: '2026-11-19',
      awaited: false,
      late: true,
    });
    expect((await api.get(`/v1/requests/${reference}/letters`)).body.letters).toContainEqual(
      expect.objectContaining({ template: 'return-chase', to: 'holder-team' }),
    );
  });

  it('are withdrawn one by one', async () => {
    const reference = await opened(api);
    const { body } = await step(reference, 'withdrawal', { parts: [2] });
    expect(body.case.parts[1].outcome).toMatchObject({ answer: 'withdrawn' });
    expect((await step(reference, 'withdrawal', {})).body.case.stage).toBe('withdrawn');
  });
});

describe('A step on receipt or parts that is malformed', () => {
  it.each<[string, object, string]>([
    ['invalidity', { missing: [], advice: 'x' }, 'missing'],
    ['invalidity', { missing: ['real-name'], advice: ' ' }, 'advice'],
    ['receipt-disputes', { claimedOn: 'soon', why: 'x' }, 'claimedOn'],
    ['name-questions/judgement', { judgement: 'perhaps', because: 'x' }, 'judgement'],
    ['parts/0/split', { texts: ['a', 'b'] }, 'number'],
    ['parts/1/split', { texts: ['a'] }, 'texts'],
    ['parts/merge', { text: 'a' }, 'parts'],
    ['parts/1/regime', { regime: 'gdpr', because: 'x' }, 'regime'],
    ['commissions', { team: 'two words' }, 'team'],
    ['commissions/1/return', { holds: 'perhaps' }, 'holds'],
  ])('is refused by field: %s %j', async (path, body, field) => {
    const answer = await step(await opened(api), path, body);
    expect([answer.status, answer.body.field]).toEqual([400, field]);
  });
});
