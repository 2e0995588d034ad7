// A live authority keeps the real clock, and every authority sees its own cases alone.
import { londonDate, addDays } from '@twentieth/calendar';
import { wallClock } from '@twentieth/platform';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client, Refusal } from '../support/client.js';
import { aRequest, open } from '../support/requests.js';
import { STACK_UP, startTestStack, type TestStack } from '../support/stack.js';

let rehearsal: TestStack;
let live: Client;
const today = londonDate(wallClock());
beforeAll(async () => {
  rehearsal = await startTestStack();
  live = await rehearsal.liveAuthority('westmarch');
}, STACK_UP);
afterAll(() => rehearsal?.stop(), STACK_UP);

describe('A live authority', () => {
  it('refuses to move a case through time, and its clocks stay where they were', async () => {
    const reference = await open(live, { receivedOn: today });
    const events = await live.events(reference);
    const to = `${addDays(today, 60)}T12:00:00Z`;
    const { status, body } = await live.post<Refusal>(`/v1/requests/${reference}/travel`, { to });
    expect([status, body.code]).toEqual([409, 'not-a-rehearsal']);
    expect(await live.events(reference)).toEqual(events);
  });

  it('refuses a request received in the future', async () => {
    const tomorrow = { ...aRequest, receivedOn: addDays(today, 1) };
    const { status, body } = await live.post<Refusal>('/v1/requests', tomorrow);
    expect([status, body.code, body.field]).toEqual([400, 'date-in-the-future', 'receivedOn']);
  });

  it('refuses a step that has not happened yet', async () => {
    const reference = await open(live, { receivedOn: today });
    const path = `/v1/requests/${reference}/acknowledgement`;
    const { status, body } = await live.post<Refusal>(path, { on: addDays(today, 1) });
    expect([status, body.code, body.field]).toEqual([400, 'date-in-the-future', 'on']);
    expect((await live.post(path, { on: today })).status).toBe(201);
  });
});

describe("Another authority's case", () => {
  const sub = ['', '/timetable', '/timeline', '/events', '/letters'];
  it('is not there, whatever is asked of it', async () => {
    // The rehearsal authority has more cases, so the reference is none of the live authority's own.
    let reference = await open(rehearsal);
    while ((await live.get(`/v1/requests/${reference}`)).status === 200) reference = await open(rehearsal);
    for (const path of sub) {
      const { status, body } = await live.get<Refusal>(`/v1/requests/${reference}${path}`);
      expect([path, status, body.code]).toEqual([path, 404, 'no-such-case']);
    }
    const answered = await live.post<Refusal>(`/v1/requests/${reference}/response`, { answer: 'disclosed' });
    expect([answered.status, answered.body.code]).toEqual([404, 'no-such-case']);
    const known = await live.get<Refusal>('/v1/requests/FOI-1999-999999');
    const other = await live.get<Refusal>(`/v1/requests/${reference}`);
    expect(Object.keys(other.body)).toEqual(Object.keys(known.body));
  });

  it('is not on the work list', async () => {
    const list = await live.get<{ requests: { authority?: string; reference: string }[] }>('/v1/requests');
    for (const { reference } of list.body.requests)
      expect((await live.read(reference)).authority).toBe('westmarch');
  });
});
