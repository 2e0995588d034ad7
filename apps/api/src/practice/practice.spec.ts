// The practice of an authority over HTTP: set by its own people, each change seen by the next, and nothing half-read.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, LIVE, opened, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const ADMIN = `admin@${LIVE}`;
const seen = async (as = ADMIN): Promise<string> =>
  String((await api.get('/v1/practice', { as })).headers['etag']);
const naming = async (as = ADMIN) => ({ as, headers: { 'if-match': await seen(as) } });
const faults = ({ body }: Answer): readonly string[] =>
  (body.errors ?? []).map(({ field }: { field: string }) => field);
const NEXT_YEAR = { from: '2027-01-01', opens: '08:30', digest: ['team-leader'] };

describe('The practice of an authority', () => {
  it('is the default until somebody sets another', async () => {
    const { status, headers, body } = await api.get('/v1/practice', { as: `auditor@${LIVE}` });
    expect([status, headers['etag'], body.version, body.changes]).toEqual([200, '"0"', 0, []]);
    expect(body.inForce).toMatchObject({ from: null, opens: '09:00' });
    expect(body.inForce.rungs).toContainEqual(
      expect.objectContaining({ id: 'response/5-before/officer', letter: 'reminder-officer-5-days' }),
    );
  });

  it('is changed by whoever saw the last version, and says by whom and when', async () => {
    const added = await api.post('/v1/practice/ladders', NEXT_YEAR, await naming());
    expect([added.status, added.headers['etag']]).toEqual([201, '"1"']);
    const holders = { 'team-leader': 'lead-1' };
    const held = await api.put('/v1/practice/holders', { holders }, await naming());
    expect([held.status, held.body.holders]).toEqual([200, holders]);
    const absences = [{ person: 'lead-1', deputy: 'lead-2', from: '2026-12-21', to: '2027-01-04' }];
    const away = await api.put('/v1/practice/absences', { absences }, await naming(`approver@${LIVE}`));
    expect([away.status, away.body.absences, away.body.version]).toEqual([200, absences, 3]);
    expect(away.body.ladders).toMatchObject([{ ...NEXT_YEAR, setBy: 'dev-admin' }]);
    expect(away.body.changes).toMatchObject([
      { version: 3, what: 'absences', by: 'dev-approver', role: 'approver' },
      { version: 2, what: 'holders', by: 'dev-admin' },
      { version: 1, what: 'ladder', by: 'dev-admin' },
    ]);
    expect(away.body.inForce.from).toBeNull();
  });

  it('is never changed by one who has not seen the last version', async () => {
    const old = await naming();
    await api.put('/v1/practice/holders', { holders: { officer: 'officer-1' } }, old);
    const late = await api.put('/v1/practice/holders', { holders: {} }, old);
    expect([late.status, late.body.code]).toEqual([412, 'changed-meanwhile']);
    const blind = await api.put('/v1/practice/holders', { holders: {} }, { as: ADMIN });
    expect([blind.status, blind.body.code, blind.body.field]).toEqual([428, 'version-missing', 'If-Match']);
    expect((await api.get('/v1/practice', { as: ADMIN })).body.holders).toEqual({ officer: 'officer-1' });
  });

  it('comes into force tomorrow or later in a live authority, and on any day in a rehearsal', async () => {
    const today = { from: '2026-11-24' };
    const refused = await api.post('/v1/practice/ladders', today, await naming());
    expect([refused.status, faults(refused)]).toEqual([400, ['from']]);
    expect(refused.body.errors[0].why).toContain('not after today, 2026-11-24');
    const rehearsal = await api.post('/v1/practice/ladders', today, await naming('admin'));
    expect([rehearsal.status, rehearsal.body.inForce.from]).toEqual([201, '2026-11-24']);
  });

  it('is refused with every field that is at fault', async () => {
    const rungs = [
      { deadline: 'response', when: 'before', days: 3, role: 'mayor', letter: 'reminder-officer-5-days' },
      { deadline: 'response', when: 'on', days: 1, role: 'officer', letter: 'poem' },
    ];
    const shape = await api.post('/v1/practice/ladders', { ...NEXT_YEAR, opens: '9', rungs }, await naming());
    expect([shape.status, faults(shape)]).toEqual([400, ['opens', 'rungs[0].role', 'rungs[1].letter']]);
    const untold = await api.post(
      '/v1/practice/ladders',
      { ...NEXT_YEAR, rungs: [{ ...rungs[0], role: 'officer' }] },
      await naming(),
    );
    expect(untold.body.errors[0]).toMatchObject({ field: 'rungs', why: expect.stringContaining('a breach') });
    const own = [{ person: 'a', deputy: 'a', from: '2026-12-21', to: '2026-12-22' }];
    const deputy = await api.put('/v1/practice/absences', { absences: own }, await naming());
    expect(faults(deputy)).toEqual(['absences[0].deputy']);
    const office = await api.put('/v1/practice/holders', { holders: { mayor: 'm' } }, await naming());
    expect([office.status, faults(office)]).toEqual([400, ['holders.mayor']]);
  });

  it('is set by an admin, absences by an approver as well, and by nobody else', async () => {
    const named = (role: string) => ({ as: `${role}@${LIVE}`, headers: { 'if-match': '"0"' } });
    for (const role of ['officer', 'auditor', 'reviewer'])
      expect((await api.put('/v1/practice/absences', { absences: [] }, named(role))).status).toBe(403);
    expect((await api.put('/v1/practice/holders', { holders: {} }, named('approver'))).status).toBe(403);
    expect((await api.post('/v1/practice/ladders', NEXT_YEAR, named('approver'))).status).toBe(403);
  });

  it('of one authority is nothing to another', async () => {
    const own = (await api.get('/v1/practice', { as: 'admin' })).body;
    expect(own.holders).toEqual({});
    await opened(api);
  });
});
