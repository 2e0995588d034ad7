// Every error, as RFC 9457 has it: never a stack, never an internal word, never a value of the body.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { RecordStore } from '@twentieth/event-store';
import { JSON_LIMIT } from '../set-up/body-limits.js';
import { bench, doorbells, record, type Answer, type Bench } from '../testing/bench.js';

let api: Bench;
beforeAll(async () => {
  api = await bench();
});
afterAll(() => api.close());

const problem = ({ status, headers, body }: Answer) => {
  expect(headers['content-type']).toContain('application/problem+json');
  expect(Object.keys(body)).toEqual(expect.arrayContaining(['type', 'title', 'status', 'detail', 'code']));
  expect(JSON.stringify(body)).not.toMatch(/node_modules|\.js|at \w+ \(/);
  expect(body.status).toBe(status);
  return [status, body.code];
};

const failing = (error: Error): RecordStore => ({ ...record(), transact: () => Promise.reject(error) });

describe('The errors of the API', () => {
  it('401: no token, another scheme, a token not believed', async () => {
    for (const authorization of [undefined, 'Basic abc', 'Bearer nobody', 'Bearer a b']) {
      const answer = await api.get('/v1/requests', {
        as: '',
        headers: authorization ? { authorization } : {},
      });
      expect(problem(answer)).toEqual([401, 'not-identified']);
      expect(answer.headers['www-authenticate']).toContain('Bearer');
    }
  });

  it('403: a token whose authority is not on the record', async () => {
    expect(problem(await api.post('/v1/requests', doorbells, { as: 'officer@elsewhere' }))).toEqual([
      403,
      'unknown-authority',
    ]);
  });

  it('404: no such case, no such address', async () => {
    expect(problem(await api.get('/v1/requests/FOI-2026-999999'))).toEqual([404, 'no-such-case']);
    expect(problem(await api.post('/v1/requests/FOI-2026-999999/acknowledgement', {}))).toEqual([
      404,
      'no-such-case',
    ]);
    expect(problem(await api.get('/v2/nothing'))).toEqual([404, 'no-such-route']);
    expect(problem(await api.get('/v1/requests/%E0%A4%A'))[0]).toBe(400);
  });

  it('400: no JSON, and JSON that is no object', async () => {
    const json = { 'content-type': 'application/json' };
    expect(problem(await api.post('/v1/requests', '{"receivedOn":', { headers: json }))).toEqual([
      400,
      'malformed',
    ]);
    expect(problem(await api.post('/v1/requests', '[]', { headers: json }))).toEqual([400, 'malformed']);
    expect(problem(await api.post('/v1/requests', '{"__proto__":{"x":1}}', { headers: json }))[0]).toBe(400);
  });

  it('413: a body beyond the limit, which is stated', async () => {
    const answer = await api.post('/v1/requests', { ...doorbells, text: 'x'.repeat(JSON_LIMIT) });
    expect(problem(answer)).toEqual([413, 'too-large']);
    expect(answer.body.detail).toContain('4 MB');
  });

  it('415: a body that is not JSON', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'application/xml',
      'text/plain',
      'message/rfc822',
    ])
      expect(problem(await api.post('/v1/requests', 'a=b', { headers: { 'content-type': type } }))).toEqual([
        415,
        'unsupported-media-type',
      ]);
  });

  it('429: too many in a minute, told when to come back', async () => {
    const limited = await bench({ requestsPerMinute: 2 });
    await limited.get('/v1/requests');
    await limited.get('/v1/requests');
    const answer = await limited.get('/v1/requests');
    expect(problem(answer)).toEqual([429, 'too-many-requests']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await limited.get('/v1/requests', { as: 'approver' })).status).toBe(200);
    expect((await limited.get('/health/live', { as: '' })).status).toBe(200);
    await limited.close();
  });

  it('503: the database is away, with Retry-After', async () => {
    const away = await bench({
      store: failing(
        Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' }),
      ),
    });
    for (const answer of [await away.get('/v1/requests'), await away.post('/v1/requests', doorbells)]) {
      expect(problem(answer)).toEqual([503, 'record-away']);
      expect(answer.headers['retry-after']).toBe('5');
      expect(JSON.stringify(answer.body)).not.toContain('5432');
    }
    await away.close();
  });

  it('500: our own fault tells nothing of itself to the client, and is written down without the requester', async () => {
    const broken = await bench({ store: failing(new TypeError('cannot read secret of undefined')) });
    const answer = await broken.post('/v1/requests', doorbells);
    expect(problem(answer)).toEqual([500, 'failed']);
    expect(JSON.stringify(answer.body)).not.toMatch(/secret/);
    expect(broken.logged.join('')).toContain('cannot read secret');
    expect(broken.logged.join('')).not.toMatch(/quillfeather|doorbell/i);
    await broken.close();
  });

  it('logs a line a request, without its query', async () => {
    await api.get('/v1/requests?officer=Alexandra-Quillfeather');
    expect(api.logged.at(-1)).toContain('"path":"/v1/requests","status":200');
    expect(api.logged.join('')).not.toMatch(/quillfeather/i);
    expect(api.logged.join('')).not.toMatch(/Bearer/i);
  });
});
