// Below a case: its dates explained, its timeline, its events and their chain, its letters; and who sees what.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sha256 } from '@twentieth/platform';
import { bench, opened, type Bench } from '../testing/bench.js';

let api: Bench;
let reference: string;
beforeAll(async () => {
  api = await bench();
  reference = await opened(api);
  await api.post(`/v1/requests/${reference}/acknowledgement`, { on: '2026-11-03' });
});
afterAll(() => api.close());

describe('What is read below a case', () => {
  it('explains every deadline, naming the bank holiday, with the ledger that sums to the date', async () => {
    const { status, body } = await api.get(`/v1/requests/${reference}/timetable`);
    const response = body.deadlines.find((deadline: { kind: string }) => deadline.kind === 'response');
    expect([status, response.due, response.ledger.counted.length]).toEqual([200, '2026-12-01', 20]);
    expect(response.explanation).toContain("St Andrew's Day");
  });

  it('tells who did what, under which rule', async () => {
    const { body } = await api.get(`/v1/requests/${reference}/timeline`);
    expect(body.timeline[0]).toMatchObject({
      type: 'RequestReceived',
      law: 'FOIA 2000 s10(6)(a)',
      actor: { role: 'officer' },
    });
    expect(body.timeline.some((entry: { what: string }) => entry.what.includes('2026-12-01'))).toBe(true);
  });

  it('shows each event with the text that was hashed, and the chain holds', async () => {
    const { body } = await api.get(`/v1/requests/${reference}/events`);
    let previous = '0'.repeat(64);
    for (const event of body.events) {
      expect([sha256(event.body), event.prevHash]).toEqual([event.hash, previous]);
      previous = event.hash;
    }
    expect(body.events.map((event: { version: number }) => event.version)).toEqual(
      body.events.map((_: unknown, i: number) => i + 1),
    );
    expect(JSON.stringify(body)).not.toMatch(/quillfeather|how many/i);
  });

  it('lists the letters that are owed', async () => {
    const { body } = await api.get(`/v1/requests/${reference}/letters`);
    expect(body.letters[0]).toMatchObject({
      to: 'requester',
      template: 'acknowledgement',
      state: 'owed',
      content: null,
    });
  });

  it('is read as known at an instant as well', async () => {
    const { body } = await api.get(`/v1/requests/${reference}/letters?knownAt=2026-11-02T12:00:00Z`);
    expect(body.letters).toEqual([]);
  });
});

describe('An auditor', () => {
  it('reads everything but personal data', async () => {
    const as = { as: 'auditor' };
    const { status, body } = await api.get(`/v1/requests/${reference}`, as);
    expect([status, body.requester, body.parts[0].text, body.parts.length]).toEqual([200, null, null, 7]);
    for (const path of ['', '/timetable', '/timeline', '/events', '/letters']) {
      const answer = await api.get(`/v1/requests/${reference}${path}`, as);
      expect([path, answer.status]).toEqual([path, 200]);
      expect(JSON.stringify(answer.body)).not.toMatch(/quillfeather|how many/i);
    }
    expect((await api.get('/v1/requests', as)).status).toBe(200);
  });

  it('changes nothing', async () => {
    const { status, body } = await api.post(
      `/v1/requests/${reference}/assignment`,
      { officer: 'o-1' },
      { as: 'auditor' },
    );
    expect([status, body.code]).toEqual([403, 'not-permitted']);
    expect(body.detail).toContain('officer');
  });
});
