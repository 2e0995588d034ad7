import { describe, expect, it } from '@jest/globals';
import { apiConfig, ConfigurationError, migrateConfig, workerConfig } from './config.js';

const KEY = Buffer.alloc(32, 7).toString('base64');
const common = {
  DATABASE_URL: 'postgres://twentieth_app:x@127.0.0.1:5432/twentieth',
  TEMPORAL_ADDRESS: '127.0.0.1:7233',
  TWENTIETH_MASTER_KEY: KEY,
  TWENTIETH_PAYLOAD_KEY: KEY,
};
const api = { ...common, TWENTIETH_API_PORT: '3000', TWENTIETH_DEV_ISSUER_JWKS: '/data/jwks.json' };
const worker = { ...common, TWENTIETH_WORKER_HEALTH_PORT: '0' };
const migrations = {
  DATABASE_OWNER_URL: 'postgresql://postgres@127.0.0.1/twentieth',
  TWENTIETH_APP_PASSWORD: 'x',
};

const problems = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof ConfigurationError) return error.problems;
    throw error;
  }
  return [];
};

describe('Configuration', () => {
  it('has a default for everything that has an obvious one', () => {
    expect(apiConfig(api)).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      temporal: { address: '127.0.0.1:7233', namespace: 'twentieth' },
      identity: { kind: 'development', jwksPath: '/data/jwks.json' },
      mailDomain: 'twentieth.example',
      mailCatcherUrl: undefined,
      logLevel: 'info',
    });
    expect(workerConfig(worker)).toMatchObject({ healthPort: 0, smtpUrl: 'smtp://127.0.0.1:1025' });
    expect(migrateConfig(migrations)).toMatchObject({ seed: undefined });
    expect(apiConfig(api).masterKey).toEqual(Buffer.alloc(32, 7));
  });

  it('names every variable that is missing, and says what to set', () => {
    const told = problems(() => apiConfig({}));
    for (const name of Object.keys(common)) expect(told.join('\n')).toContain(`${name} is not set: `);
    expect(problems(() => workerConfig({ ...worker, DATABASE_URL: '' }))).toEqual([
      'DATABASE_URL is not set: give a URL such as postgres://twentieth_app:…@127.0.0.1:5432/twentieth',
    ]);
  });

  it.each([
    ['DATABASE_URL', 'mysql://x', 'must be a URL such as postgres://'],
    ['DATABASE_URL', '127.0.0.1:5432', 'must be a URL such as postgres://'],
    ['TEMPORAL_ADDRESS', 'localhost', 'must be host:port'],
    ['TWENTIETH_API_PORT', '70000', 'must be a port number'],
    ['TWENTIETH_API_PORT', 'http', 'must be a port number'],
    ['TWENTIETH_MASTER_KEY', 'c2hvcnQ=', 'must be 32 random bytes in base64'],
    ['TWENTIETH_RETIRED_PAYLOAD_KEYS', `${KEY},c2hvcnQ=`, 'must be 32 random bytes in base64'],
    ['TWENTIETH_LOG_LEVEL', 'loud', 'must be one of trace, debug'],
    ['TWENTIETH_MAIL_DOMAIN', 'a b', 'must be a domain'],
    ['TWENTIETH_MAIL_CATCHER_URL', 'ftp://x', 'must be a URL such as http://'],
  ])('refuses %s=%s', (name, value, message) => {
    const told = problems(() => apiConfig({ ...api, [name]: value }));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(`${name} ${message}`);
  });

  it('never repeats a secret in its message', () => {
    const told = problems(() =>
      apiConfig({ ...api, TWENTIETH_MASTER_KEY: 'my-secret', DATABASE_URL: 'x:hunter2@y' }),
    );
    expect(told).toHaveLength(2);
    expect(told.join()).not.toMatch(/my-secret|hunter2/);
  });

  it('takes tokens from one issuer, and needs its audience', () => {
    const oidc = { TWENTIETH_OIDC_ISSUER: 'https://login.example', TWENTIETH_OIDC_AUDIENCE: 'twentieth' };
    const { identity } = apiConfig({ ...api, TWENTIETH_DEV_ISSUER_JWKS: undefined, ...oidc });
    expect(identity).toEqual({ kind: 'oidc', issuer: 'https://login.example', audience: 'twentieth' });
    expect(problems(() => apiConfig({ ...api, ...oidc }))[0]).toContain('are both set: keep one');
    const without = { ...api, TWENTIETH_DEV_ISSUER_JWKS: undefined };
    expect(problems(() => apiConfig(without))[0]).toContain('TWENTIETH_OIDC_ISSUER is not set');
    const half = { ...without, TWENTIETH_OIDC_ISSUER: 'https://login.example' };
    expect(problems(() => apiConfig(half))[0]).toContain('TWENTIETH_OIDC_AUDIENCE is not set');
  });

  it('opens with retired keys beside the present one', () => {
    const retired = Buffer.alloc(32, 8).toString('base64');
    const { retiredMasterKeys } = workerConfig({
      ...worker,
      TWENTIETH_RETIRED_MASTER_KEYS: `${retired}, ${KEY}`,
    });
    expect(retiredMasterKeys).toEqual([Buffer.alloc(32, 8), Buffer.alloc(32, 7)]);
  });

  it.each([
    ['not JSON', 'must be JSON such as'],
    ['{"id":"westmarch"}', 'must be JSON such as'],
    ['"westmarch"', 'must be JSON such as'],
    ['{"id":"West March","name":"W","rehearsal":true}', 'has an id that is not lower-case letters'],
    ['{"id":"w","name":"W","rehearsal":"yes"}', 'must be JSON such as'],
  ])('refuses TWENTIETH_SEED_AUTHORITY=%s', (value, message) => {
    const told = problems(() => migrateConfig({ ...migrations, TWENTIETH_SEED_AUTHORITY: value }));
    expect(told[0]).toContain(`TWENTIETH_SEED_AUTHORITY ${message}`);
  });

  it('reads the authority to begin with', () => {
    const seed = { id: 'westmarch', name: 'Westmarch Constabulary', rehearsal: true };
    const read = migrateConfig({ ...migrations, TWENTIETH_SEED_AUTHORITY: JSON.stringify(seed) });
    expect(read.seed).toEqual(seed);
  });
});

it('The relay tells sixty proceedings a second unless another rate is given, and never none', () => {
  expect(workerConfig(worker).relayRate).toBe(60);
  expect(workerConfig({ ...worker, TWENTIETH_RELAY_RATE: '250' }).relayRate).toBe(250);
  expect(() => workerConfig({ ...worker, TWENTIETH_RELAY_RATE: '0' })).toThrow('TWENTIETH_RELAY_RATE');
  expect(workerConfig(worker).casesPerSecond).toBe(300);
  expect(() => workerConfig({ ...worker, TWENTIETH_RECALCULATION_RATE: 'all' })).toThrow(
    'TWENTIETH_RECALCULATION_RATE',
  );
});

it('bounds what a worker takes on at once, and has its usual sizes where none is told', () => {
  expect(workerConfig(worker)).toMatchObject({
    ...{ sizes: { cachedWorkflows: 800, atOnce: 40 }, databaseConnections: 16 },
  });
  expect(workerConfig({ ...worker, TWENTIETH_WORKER_CACHE: '12000' }).sizes.cachedWorkflows).toBe(12_000);
  expect(() => workerConfig({ ...worker, TWENTIETH_WORKER_SLOTS: '1' })).toThrow(
    'TWENTIETH_WORKER_SLOTS must be',
  );
});
