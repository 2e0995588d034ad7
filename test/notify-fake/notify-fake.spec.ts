// The fake of GOV.UK Notify is as strict as Notify about who asks, and serves tests alone.
import { createHmac } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { startNotifyFake } from './notify-fake.js';
import { tokenProblem } from './token.js';

const KEY = { serviceId: 'the-service', secret: 'the-secret' };
const NOW = 1_800_000_000;
const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const token = (claims: object, secret = KEY.secret, alg = 'HS256'): string => {
  const signed = `${part({ typ: 'JWT', alg })}.${part(claims)}`;
  return `Bearer ${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
};

describe('the fake of Notify', () => {
  it('lets the service in within half a minute of its own clock', () => {
    for (const iat of [NOW - 30, NOW, NOW + 30])
      expect(tokenProblem(token({ iss: KEY.serviceId, iat }), KEY, NOW)).toBeNull();
  });

  it.each([
    ['no token', undefined, 401],
    ['another scheme', 'Basic abc', 401],
    ['nonsense', 'Bearer a.b.c', 403],
    ['no signature', token({ iss: KEY.serviceId, iat: NOW }).replace(/[^.]*$/, ''), 403],
    ['another algorithm', token({ iss: KEY.serviceId, iat: NOW }, KEY.secret, 'none'), 403],
    ['another secret', token({ iss: KEY.serviceId, iat: NOW }, 'other'), 403],
    ['another service', token({ iss: 'other', iat: NOW }), 403],
    ['no issuer', token({ iat: NOW }), 403],
    ['an old token', token({ iss: KEY.serviceId, iat: NOW - 31 }), 403],
    ['a token of the future', token({ iss: KEY.serviceId, iat: NOW + 31 }), 403],
    ['a token without a time', token({ iss: KEY.serviceId }), 403],
  ])('turns away %s', (_what, authorization, status) => {
    expect(tokenProblem(authorization, KEY, NOW)).toMatchObject({ status });
  });

  it('answers a stranger with 401, and takes nothing in', async () => {
    const fake = await startNotifyFake();
    try {
      const answer = await fetch(`${fake.url}/v2/notifications/email`, { method: 'POST', body: '{}' });
      expect(answer.status).toBe(401);
      expect(fake.held).toEqual([]);
    } finally {
      await fake.close();
    }
  });

  it('is used by no part of the product', async () => {
    const cwd = fileURLToPath(new URL('../..', import.meta.url));
    const sources = glob(
      ['libs/*/src/**/*.ts', 'apps/*/src/**/*.ts', 'activities/src/**/*.ts', 'workflows/src/**/*.ts'],
      {
        cwd,
      },
    );
    const users: string[] = [];
    let read = 0;
    for await (const source of sources) {
      if (source.endsWith('.spec.ts')) continue;
      read += 1;
      if ((await readFile(`${cwd}/${source}`, 'utf8')).includes('notify-fake')) users.push(source);
    }
    expect(read).toBeGreaterThan(100);
    expect(users).toEqual([]);
  });
});
