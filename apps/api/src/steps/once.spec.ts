// Once is once: the key, the repeat, two clients at once, and a step only tried.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { bench, doorbells, opened, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const eventsOf = async (reference: string): Promise<{ type: string }[]> =>
  (await api.get(`/v1/requests/${reference}/events`)).body.events;

describe('The idempotency key', () => {
  for (const [what, key] of [
    ['missing', null],
    ['too long', 'x'.repeat(201)],
    ['with a space', 'a b'],
  ] as const)
    it(`is required, and named when it is ${what}`, async () => {
      const { status, body } = await api.post('/v1/requests', doorbells, { key });
      expect([status, body.code, body.field]).toEqual([400, 'idempotency-key-missing', 'Idempotency-Key']);
    });

  it('answers the same command with the first outcome, whatever happened since', async () => {
    const first = await api.post('/v1/requests', doorbells, { key: 'receive' });
    await api.post(`/v1/requests/${first.body.case.reference}/acknowledgement`, {});
    const again = await api.post('/v1/requests', doorbells, { key: 'receive' });
    expect([again.status, again.headers['location']]).toEqual([201, first.headers['location']]);
    expect(again.body.events).toEqual(first.body.events);
    expect(again.body.case.stage).toBe('received');
  });

  it('is refused with another body: 422', async () => {
    await api.post('/v1/requests', doorbells, { key: 'twice' });
    const { status, body } = await api.post(
      '/v1/requests',
      { ...doorbells, text: 'Something else' },
      { key: 'twice' },
    );
    expect([status, body.code]).toEqual([422, 'key-reused']);
  });

  it('makes one event of a command that two clients send at once, with equal answers', async () => {
    const reference = await opened(api);
    const send = () => api.post(`/v1/requests/${reference}/acknowledgement`, {}, { key: 'at-once' });
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(other.body).toEqual(one.body);
    expect((await eventsOf(reference)).filter((event) => event.type === 'RequestAcknowledged')).toHaveLength(
      1,
    );
  });

  it('cannot be taken from the clocks: a client has keys of its own', async () => {
    const reference = await opened(api);
    await api.post(`/v1/requests/${reference}/acknowledgement`, {}, { key: 'pass-time' });
    const claimed = await api.store.transact('rehearsal-constabulary', async (tx) => {
      const claim = await tx.claimCommand('pass-time', 'x');
      await tx.storeOutcome('pass-time', {}, null);
      return claim.claimed;
    });
    expect(claimed).toBe(true);
  });
});

describe('A step only tried', () => {
  it('answers 200 with what would be, and keeps nothing', async () => {
    const reference = await opened(api);
    const before = await eventsOf(reference);
    const tried = await api.post(
      `/v1/requests/${reference}/response?dryRun=1`,
      { answer: 'disclosed' },
      { key: 'tried' },
    );
    expect([tried.status, tried.body.case.stage]).toEqual([200, 'answered']);
    expect(await eventsOf(reference)).toEqual(before);
    expect(
      (await api.post(`/v1/requests/${reference}/response`, { answer: 'disclosed' }, { key: 'tried' }))
        .status,
    ).toBe(201);
  });

  it('opens no case', async () => {
    const { status, headers } = await api.post('/v1/requests?dryRun=1', doorbells);
    expect([status, headers['location']]).toEqual([200, undefined]);
  });

  it('tells what would be refused', async () => {
    const reference = await opened(api);
    expect((await api.post(`/v1/requests/${reference}/internal-reviews?dryRun=true`, {})).status).toBe(409);
  });

  for (const query of ['dryRun=maybe', 'dryrun=1'])
    it(`is asked for plainly: ?${query} is refused`, async () => {
      const { status, body } = await api.post(`/v1/requests?${query}`, doorbells);
      expect([status, body.field]).toEqual([400, query.split('=')[0]]);
    });
});
