import { describe, expect, it } from '@jest/globals';
import { pause, wallClock } from './clock.js';
import { serveHealth } from './health.js';
import { newId, newToken, sha256 } from './ids.js';
import { isRetryable } from './retryable.js';

const failure = (code: string, message = 'x') => Object.assign(new Error(message), { code });

describe('Identity', () => {
  it('ids are UUIDs of version 7, all different, ordered by the millisecond', () => {
    const ids = [1, 2, 3].map((millis) => newId(1_790_000_000_000 + millis));
    for (const id of ids)
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(ids).toEqual(ids.toSorted());
    expect(parseInt(newId(1_790_000_000_000).replaceAll('-', '').slice(0, 12), 16)).toBe(1_790_000_000_000);
    expect(new Set(Array.from({ length: 1_000 }, () => newId(1)))).toHaveProperty('size', 1_000);
  });

  it('tokens differ and can stand in a URL; hashes are hexadecimal', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/);
    expect(newToken()).not.toBe(newToken());
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('The clock', () => {
  it('tells an instant in UTC to the millisecond', () => {
    expect(wallClock()).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('a pause ends at once when its reason to wait is gone', async () => {
    const stop = new AbortController();
    const waiting = pause(60_000, stop.signal);
    stop.abort();
    await waiting;
    await pause(60_000, stop.signal);
  });
});

describe('A failure of the database', () => {
  it.each(['40001', '40P01', '57P01', '57P03', '08006', '53300', 'ECONNREFUSED', 'ECONNRESET'])(
    '%s may be tried again',
    (code) => expect(isRetryable(failure(code))).toBe(true),
  );

  it.each(['23505', '42501', 'TW409', '22P02', ''])('"%s" may not', (code) => {
    expect(isRetryable(failure(code))).toBe(false);
  });

  it('a lost connection may, by its words, and so may several at once', () => {
    expect(isRetryable(new Error('Connection terminated unexpectedly'))).toBe(true);
    expect(isRetryable(new AggregateError([failure('ECONNREFUSED'), failure('ECONNREFUSED')]))).toBe(true);
    expect(isRetryable(new AggregateError([failure('ECONNREFUSED'), new Error('bug')]))).toBe(false);
    expect([undefined, 'ECONNRESET', {}].map(isRetryable)).toEqual([false, false, false]);
  });
});

describe('Health', () => {
  it('is live at once, and ready only while every part answers in time', async () => {
    let down = false;
    const database = async () => {
      if (down) throw new Error('away');
    };
    const server = await serveHealth('127.0.0.1', 0, { database, temporal: async () => undefined });
    const get = async (path: string, init?: RequestInit) => {
      const response = await fetch(`http://127.0.0.1:${server.port}${path}`, init);
      return { status: response.status, body: await response.json() };
    };
    expect(await get('/health/ready')).toEqual({
      status: 200,
      body: { status: 'ok', parts: { database: 'up', temporal: 'up' } },
    });
    down = true;
    expect(await get('/health/ready')).toEqual({
      status: 503,
      body: { status: 'down', parts: { database: 'down', temporal: 'up' } },
    });
    expect((await get('/health/live')).status).toBe(200);
    expect((await get('/elsewhere')).status).toBe(404);
    expect((await get('/health/live', { method: 'POST' })).status).toBe(405);
    await server.close();
  });

  it('a port in use is an error, not a silence', async () => {
    const first = await serveHealth('127.0.0.1', 0, {});
    await expect(serveHealth('127.0.0.1', first.port, {})).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await first.close();
  });
});
