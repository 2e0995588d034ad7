// A proclaimed holiday through the API: previewed, confirmed once, read on its way; and what is refused, with why.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, doorbells, LIVE, opened, type Answer, type Bench } from '../testing/bench.js';

const PATH = '/v1/calendar-changes';
const proclamation = {
  ...{ date: '2026-11-27', title: 'A day of thanks', nations: ['scotland'], knownSince: '2026-11-02' },
  source: 'The Gazette, 2 November 2026',
};
const ID = '2026-11-27-scotland-proclaimed-2026-11-02';

let api: Bench;
let reference: string;
beforeAll(async () => {
  api = await bench();
  reference = await opened(api);
  await opened(api, { ...doorbells, receivedOn: '2026-10-01' });
});
afterAll(() => api.close());

const said = (over: object = {}, query = '', as = 'approver'): Promise<Answer> =>
  api.post(`${PATH}${query}`, { ...proclamation, ...over }, { as, key: null });

describe('A proclaimed holiday', () => {
  it('is previewed: which cases move, from which day to which, and nothing is kept', async () => {
    const { status, body } = await said({}, '?dryRun=1');
    expect(status).toBe(200);
    expect(body).toMatchObject({
      ...{ openCases: 2, moving: 1, stopBeingLate: 0, lettersQuotingOldDate: 0, withheld: 0 },
      change: { id: ID, date: '2026-11-27', nations: ['scotland'], withdrawn: false },
    });
    expect(body.cases).toHaveLength(1);
    expect(body.cases[0]).toMatchObject({ reference, quoted: [] });
    expect(body.cases[0].moved).toContainEqual({
      ...{ kind: 'response', parts: [1, 2, 3, 4, 5, 6, 7], from: '2026-12-01', to: '2026-12-02' },
      ...{ target: '2026-12-01', stopsBeingLate: false },
    });
    expect((await api.get(PATH)).body).toEqual({ changes: [] });
    expect(api.recalculated).toEqual([]);
  });

  it('is confirmed once: a second time is the same answer, and the batch is asked for again', async () => {
    const first = await said();
    expect([first.status, first.headers['location']]).toEqual([201, `${PATH}/${ID}`]);
    expect(first.body).toMatchObject({
      ...{ confirmedBy: { id: 'dev-approver', role: 'approver' }, state: 'confirmed', looked: 0, moved: 0 },
      ...{ left: 1, told: 0, movedPerSecond: null, toldPerSecond: null, beganAt: null, finishedAt: null },
    });
    const again = await said({}, '', 'admin');
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(api.recalculated).toEqual([ID, ID]);
    expect((await api.get(PATH)).body.changes).toEqual([first.body]);
    expect((await api.get(`${PATH}/${ID}`, { as: 'auditor' })).body).toEqual(first.body);
  });

  it('belongs to the authority that confirmed it', async () => {
    const as = `approver@${LIVE}`;
    expect((await api.get(PATH, { as })).body).toEqual({ changes: [] });
    expect((await api.get(`${PATH}/${ID}`, { as })).body).toMatchObject({
      status: 404,
      code: 'no-such-change',
    });
  });

  it.each([
    ['of a day that is one already', { date: '2026-11-30' }, 409, 'already-a-holiday', undefined],
    ['of a day that does not exist', { date: '2026-02-30' }, 400, 'malformed', 'date'],
    ['of an unknown nation', { nations: ['wales'] }, 400, 'malformed', 'nations[0]'],
    ['of no nation', { nations: [] }, 400, 'malformed', 'nations'],
    ['without a source', { source: ' ' }, 400, 'malformed', 'source'],
    ['with a field that nobody knows', { colour: 'red' }, 400, 'malformed', 'colour'],
    [
      'that takes back a day which is none',
      { withdrawn: true, date: '2026-12-02' },
      409,
      'no-such-holiday',
      undefined,
    ],
    ['confirmed before in other words', { source: 'Hearsay' }, 409, 'calendar-change-known', undefined],
  ])('is refused %s', async (_, over, status, code, field) => {
    const { body } = await said(over);
    expect(body).toMatchObject({ status, code, ...(field === undefined ? {} : { field }) });
  });

  it('is refused to a live authority ahead of its day, and where it has passed and moves nothing', async () => {
    const as = `admin@${LIVE}`;
    const ahead = await said({ knownSince: '2026-11-25' }, '', as);
    expect(ahead.body).toMatchObject({ status: 400, code: 'date-in-the-future', field: 'knownSince' });
    for (const query of ['', '?dryRun=1'])
      expect((await said({ date: '2026-11-20' }, query, as)).body).toMatchObject({
        ...{ status: 409, code: 'no-case-concerned' },
      });
  });

  it('is for approvers and administrators', async () => {
    for (const as of ['officer', 'reviewer', 'auditor'])
      expect((await said({}, '?dryRun=1', as)).body).toMatchObject({ status: 403, code: 'not-permitted' });
  });

  it('names no restricted case to whoever may not read it, and counts it all the same', async () => {
    const restricted = await opened(api);
    await api.post(
      `/v1/requests/${restricted}/restriction`,
      { readers: ['a-reviewer'], because: 'Staff.' },
      { as: 'admin' },
    );
    const { body } = await said({ date: '2026-11-26' }, '?dryRun=1');
    expect([body.moving, body.withheld, body.cases.length]).toEqual([2, 1, 1]);
    expect(JSON.stringify(body)).not.toContain(restricted);
    expect((await said({ date: '2026-11-26' }, '?dryRun=1', 'admin')).body.withheld).toBe(0);
  });
});
