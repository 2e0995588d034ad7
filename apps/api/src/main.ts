// The API's process: configuration, connections, the application, and an orderly end.
import 'reflect-metadata';
import { assertConfinedRole, postgresRecord } from '@twentieth/event-store';
import {
  apiConfig,
  ConfigurationError,
  isRetryable,
  onStop,
  openLogger,
  openPool,
  openTemporal,
  pingDatabase,
  wallClock,
} from '@twentieth/platform';
import { replySecretOf } from '@twentieth/post';
import { foldCache } from '@twentieth/registry';
import { nudger, recalculator, travel } from '@twentieth/relay';
import { openVault } from '@twentieth/vault';
import { tokenReader } from './identity/read-token.js';
import { trustedIssuer } from './identity/trusted-issuer.js';
import { application } from './set-up/application.js';
import type { Surroundings } from './surroundings.js';

const start = async (): Promise<void> => {
  const config = apiConfig();
  const log = openLogger('api', config.logLevel);
  const pool = openPool({
    url: config.databaseUrl,
    name: 'api',
    max: 20,
    onConnectionLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
  });
  const temporal = openTemporal(config.temporal);
  const store = postgresRecord(pool);
  const door = { store, vault: openVault(config), folds: foldCache() };
  const relay = { store, temporal, log };
  const surroundings: Surroundings = {
    door,
    relay: {
      nudge: nudger(relay),
      recalculate: recalculator(relay),
      travel: (...journey) => travel(relay, ...journey),
    },
    clock: wallClock,
    identify: tokenReader(await trustedIssuer(config.identity)),
    checks: { database: () => pingDatabase(pool), temporal: async () => void (await temporal.databaseId()) },
    mail: {
      domain: config.mailDomain,
      secrets: [config.masterKey, ...config.retiredMasterKeys].map(replySecretOf),
    },
    secretOf: (variable) => process.env[variable],
    requestsPerMinute: config.requestsPerMinute,
  };
  await assertConfinedRole(pool).catch((error: unknown) => {
    if (!isRetryable(error)) throw error;
    log.warn({ err: error }, 'the database is away: requests are answered with 503 until it is back');
  });
  const app = await application(surroundings, log);
  onStop(
    async () => {
      await app.close();
      await store.close();
      await temporal.close();
    },
    (error) => log.error({ err: error }, 'the API did not stop in order'),
  );
  await app.listen(config.port, config.host);
  log.info({ url: await app.getUrl() }, 'the API listens');
};

try {
  await start();
} catch (error) {
  const line = error instanceof ConfigurationError || error instanceof Error ? error.message : String(error);
  process.stderr.write(`twentieth api: ${line}\n`);
  process.exit(1);
}
