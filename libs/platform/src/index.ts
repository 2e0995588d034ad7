export { monotonicMillis, pause, wallClock } from './clock.js';
export {
  ConfigurationError,
  apiConfig,
  doctorConfig,
  migrateConfig,
  workerConfig,
  type ApiConfig,
  type Environment,
  type IdentitySource,
  type MigrateConfig,
  type WorkerConfig,
} from './config.js';
export { readModels, runMigrations, type Migration, type MigrationRunner } from './data-source.js';
export { openPool, pingDatabase, type PoolOptions } from './database.js';
export { checkHealth, serveHealth, type HealthChecks, type HealthServer } from './health.js';
export { newId, newToken, sha256 } from './ids.js';
export { PERSONAL_FIELDS, openLogger, type Logger } from './logger.js';
export { encryptedDataConverter, encryptingCodec, keyId } from './payload-codec.js';
export { errorCode, isRetryable } from './retryable.js';
export type { SeedAuthority } from './seed-authority.js';
export { onStop } from './stop.js';
export { openTemporal, type TemporalConnection, type TemporalOptions } from './temporal.js';
export { inTransaction } from './transaction.js';
export { pacer } from './pace.js';
