// `node libs/event-store/dist/migrate-main.js`: the one process that connects as the database's owner.
import { ConfigurationError, migrateConfig, openLogger } from '@twentieth/platform';
import { migrate } from './migrations/migrate.js';

try {
  const config = migrateConfig();
  const log = openLogger('migrate', config.logLevel);
  const run = await migrate(config);
  log.info({ run }, run.length > 0 ? 'The database was brought up to date.' : 'The database is up to date.');
} catch (error) {
  const line = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${error instanceof ConfigurationError ? '' : 'Migration failed: '}${line}\n`);
  process.exitCode = 1;
}
