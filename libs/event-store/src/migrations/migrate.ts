// Brings a database to the present schema: roles, migrations, the first authority. Safe to run again, and at once.
import { runMigrations, type MigrateConfig } from '@twentieth/platform';
import pg from 'pg';
import { AppendFunction1795478400001 } from './append-function.js';
import { CalendarChanges1795478400020 } from './calendar-changes.js';
import { Grants1795478400002 } from './grants.js';
import { Obligations1795478400010 } from './obligations.js';
import { HeldMail1795478400030 } from './held-mail.js';
import { ensureRoles, OWNER_ROLE } from './roles.js';
import { SettingsChanges1795478400040 } from './settings-changes.js';
import { seedAuthorityRow } from './seed.js';
import { Tables1795478400000 } from './tables.js';
import { WakeDue1795478400011 } from './wake-due.js';

/** In the order in which they run; each name ends in the number that orders it. */
export const MIGRATIONS = [
  Tables1795478400000,
  AppendFunction1795478400001,
  Grants1795478400002,
  Obligations1795478400010,
  WakeDue1795478400011,
  CalendarChanges1795478400020,
  HeldMail1795478400030,
  SettingsChanges1795478400040,
];

/** One migration at a time in one database (the number is arbitrary, and ours). */
const LOCK = 20_000_010;

/**
 * @param config.ownerUrl a superuser, or the database's owner with CREATEROLE
 * @returns the names of the migrations run now
 */
export async function migrate(
  config: Pick<MigrateConfig, 'ownerUrl' | 'appPassword' | 'seed'>,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: config.ownerUrl, application_name: 'twentieth-migrate' });
  let lost: Error | undefined;
  client.on('error', (error) => (lost = error));
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK]);
    await ensureRoles(client, config.appPassword);
    const run = await runMigrations(config.ownerUrl, OWNER_ROLE, MIGRATIONS);
    if (config.seed) await seedAuthorityRow(client, config.seed);
    if (lost) throw lost;
    return run;
  } finally {
    await client.end();
  }
}
