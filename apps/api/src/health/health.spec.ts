// Alive, ready, and what runs here: asked by anybody.
import { describe, expect, it } from '@jest/globals';
import { bench } from '../testing/bench.js';

const up = async (): Promise<void> => undefined;
const down = (): Promise<void> => Promise.reject(new Error('connect ECONNREFUSED'));
const open = { as: '' };

describe('Health', () => {
  it('is alive whatever else is not', async () => {
    const api = await bench({ checks: { database: down, temporal: down } });
    expect((await api.get('/health/live', open)).body).toEqual({ status: 'ok' });
    expect(await api.get('/health/ready', open)).toMatchObject({
      status: 503,
      body: { code: 'record-away' },
      headers: { 'retry-after': '5' },
    });
    await api.close();
  });

  it('is ready without Temporal, and says that it is down', async () => {
    const api = await bench({ checks: { database: up, temporal: down } });
    expect(await api.get('/health/ready', open)).toMatchObject({
      status: 200,
      body: { status: 'ready', database: 'up', temporal: 'down' },
    });
    await api.close();
  });

  it('tells its version and the horizon of its calendar', async () => {
    const api = await bench();
    const { status, body } = await api.get('/info', open);
    expect([status, body.name, body.calendar.horizon.slice(0, 2), body.caseRegimes]).toEqual([
      200,
      'Twentieth',
      '20',
      ['foia', 'eir', 'foisa', 'eisr', 'sar'],
    ]);
    expect(body.regimes).toContain('foia');
    await api.close();
  });
});
