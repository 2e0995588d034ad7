// The worker process: the proceedings' workflows, their activities, and the relay that tells what was not told.
import { Runtime } from '@temporalio/worker';
import { assertConfinedRole, postgresRecord } from '@twentieth/event-store';
import {
  ConfigurationError,
  isRetryable,
  onStop,
  openLogger,
  openPool,
  openTemporal,
  pingDatabase,
  serveHealth,
  wallClock,
  workerConfig,
  type WorkerConfig,
} from '@twentieth/platform';
import { lookUpInMailCatcher, postOffice, replySecretOf, smtpPost } from '@twentieth/post';
import { foldCache } from '@twentieth/registry';
import { runRelay } from '@twentieth/relay';
import { openVault } from '@twentieth/vault';
import { connect, createWorker, keepFollowing } from './worker.js';

const configured = (): WorkerConfig => {
  try {
    return workerConfig();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
};

/** Cases kept folded, at least: with a larger cache of workflows as many, since each of them comes to look. */
const FOLDS = 2_000;

const config = configured();
const log = openLogger('worker', config.logLevel);
Runtime.install({ shutdownSignals: [] });

const pool = openPool({
  url: config.databaseUrl,
  name: 'worker',
  max: config.databaseConnections,
  onConnectionLost: (error) => log.warn({ err: error }, 'a database connection was lost'),
});
const store = postgresRecord(pool);
await assertConfinedRole(pool).catch((error: unknown) => {
  if (!isRetryable(error)) throw error;
  log.warn({ err: error }, 'the database is away: the worker goes on when it is back');
});
const vault = openVault(config);
const lookUp = config.mailCatcherUrl === undefined ? undefined : lookUpInMailCatcher(config.mailCatcherUrl);
const usual = smtpPost({ url: config.smtpUrl, now: wallClock, lookUp });
const postOf = postOffice({ now: wallClock, usual, secretOf: (variable) => process.env[variable] });
const temporal = openTemporal(config.temporal);

let temporalId = '';
const databaseId = async (withinMillis?: number): Promise<string> =>
  (temporalId = await temporal.databaseId(withinMillis));
const stopping = new AbortController();
const relay = runRelay(
  { store, temporal: { ...temporal, databaseId }, log },
  stopping.signal,
  config.relayRate,
);

let worker: Awaited<ReturnType<typeof createWorker>> | null = null;
const health = await serveHealth('127.0.0.1', config.healthPort, {
  database: () => pingDatabase(pool),
  worker: async () => {
    if (worker?.getState() !== 'RUNNING') throw new Error('the worker is not running');
  },
});

const work = async (): Promise<void> => {
  const connection = await connect(config.temporal.address, log, stopping.signal);
  if (connection === null) return;
  try {
    const doors = {
      store,
      vault,
      folds: foldCache(Math.max(FOLDS, config.sizes.cachedWorkflows)),
      postOf,
      log,
      casesPerSecond: config.casesPerSecond,
      mailDomain: config.mailDomain,
      replySecret: replySecretOf(config.masterKey),
      temporalId: () => temporalId,
    };
    worker = await createWorker(connection, doors, config.temporal, config.sizes);
    log.info('worker ready');
    const following = keepFollowing(doors, stopping.signal);
    await worker.run();
    await following;
  } finally {
    await connection.close();
  }
};

const working = work().catch((error: unknown) => {
  log.fatal({ err: error }, 'the worker failed: the supervisor starts another');
  process.exitCode = 1;
  process.kill(process.pid, 'SIGTERM');
});

onStop(
  async () => {
    stopping.abort();
    if (worker?.getState() === 'RUNNING') worker.shutdown();
    await working;
    await relay;
    await temporal.close();
    await pool.end();
    await health.close();
  },
  (error) => log.error({ err: error }, 'the worker did not stop cleanly'),
  15_000,
);
