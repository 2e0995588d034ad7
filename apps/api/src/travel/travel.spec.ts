// Moving a rehearsal case through time: asked first, moved by the clocks, recorded last.
import { describe, expect, it } from '@jest/globals';
import { submit } from '@twentieth/registry';
import { bench, LIVE, opened, type Bench } from '../testing/bench.js';

const to = '2026-12-02T12:00:00Z';

describe('Travel', () => {
  it('moves the case there, and answers with what is then on the record', async () => {
    const api = await bench();
    const reference = await opened(api);
    const { status, body } = await api.post(`/v1/requests/${reference}/travel`, { to });
    expect([status, body.case.today, api.journeys]).toEqual([
      201,
      '2026-12-02',
      [`${reference} 2026-12-02T12:00:00.000Z`],
    ]);
    expect(
      body.case.deadlines.find((deadline: { kind: string }) => deadline.kind === 'response').status,
    ).toBe('missed');
    expect(body.events[0]).toMatchObject({ type: 'CaseMovedInTime' });
    await api.close();
  });

  it('answers with what the clocks recorded on the way as well, and with the same again', async () => {
    const api: Bench = await bench({
      relay: {
        travel: async ({ authority, reference: on }, _now, arrive) => {
          const passed = { type: 'PassTime', proceeding: `request/${on}` } as const;
          const at = '2026-12-02T00:00:00.000Z';
          await submit(api.door, {
            authority,
            reference: on,
            command: passed,
            commandId: `pass-time/${at}`,
            actor: { id: 'clock', role: 'system' },
            at,
          });
          await arrive();
          return null;
        },
      },
    });
    const reference = await opened(api);
    const first = await api.post(`/v1/requests/${reference}/travel`, { to }, { key: 'journey' });
    expect(first.body.deadlinesChanged).toContainEqual(
      expect.objectContaining({ type: 'DeadlineMissed', kind: 'response' }),
    );
    const types = first.body.events.map((event: { type: string }) => event.type);
    expect([types[0], types.at(-1)]).toEqual(['DeadlineMissed', 'CaseMovedInTime']);
    await api.post(`/v1/requests/${reference}/response`, { answer: 'disclosed' });
    const again = await api.post(`/v1/requests/${reference}/travel`, { to }, { key: 'journey' });
    expect(again.body).toEqual(first.body);
    await api.close();
  });

  it('is made once for one key', async () => {
    const api = await bench();
    const reference = await opened(api);
    const first = await api.post(`/v1/requests/${reference}/travel`, { to }, { key: 'journey' });
    const again = await api.post(`/v1/requests/${reference}/travel`, { to }, { key: 'journey' });
    expect([again.status, again.body, api.journeys.length]).toEqual([201, first.body, 1]);
    await api.close();
  });

  it('is only tried with dryRun', async () => {
    const api = await bench();
    const reference = await opened(api);
    const { status } = await api.post(`/v1/requests/${reference}/travel?dryRun=1`, { to });
    expect([status, api.journeys]).toEqual([200, []]);
    await api.close();
  });

  it('is refused to a live authority before anything moves', async () => {
    const api = await bench();
    const as = { as: `admin@${LIVE}` };
    const reference = await opened(api, undefined, as);
    const { status, body } = await api.post(`/v1/requests/${reference}/travel`, { to }, as);
    expect([status, body.code, api.journeys]).toEqual([409, 'not-a-rehearsal', []]);
    await api.close();
  });

  it('finds no case that is not there', async () => {
    const api = await bench();
    expect((await api.post('/v1/requests/FOI-2026-999999/travel', { to })).status).toBe(404);
    await api.close();
  });

  it('says so when the clocks are away, and when the journey did not end: 503 and when to try again', async () => {
    const away = await bench({
      relay: { travel: () => Promise.reject(new Error('UNAVAILABLE: 127.0.0.1:7233')) },
    });
    const answer = await away.post(`/v1/requests/${await opened(away)}/travel`, { to });
    expect([answer.status, answer.body.code, answer.headers['retry-after']]).toEqual([
      503,
      'clocks-away',
      '5',
    ]);
    expect(JSON.stringify(answer.body)).not.toContain('7233');
    await away.close();
    const slow = await bench({ relay: { travel: async () => 'letters that are owed have not gone out' } });
    const unfinished = await slow.post(`/v1/requests/${await opened(slow)}/travel`, { to });
    expect([unfinished.status, unfinished.body.code]).toEqual([503, 'journey-unfinished']);
    await slow.close();
  });
});
