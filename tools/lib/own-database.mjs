// @ts-check
// A Postgres server that the user brings. With one address only, it is taken for the owner's, and the application
// gets a role of its own there, so that the application never works with the owner's rights.
import { databaseReady } from './database.mjs';

/**
 * @param {object} options
 * @param {string} options.databaseUrl
 * @param {string} [options.databaseOwnerUrl]
 * @param {import('./secrets.mjs').Secrets} options.secrets
 * @param {AbortSignal} [options.signal]
 * @returns {Promise<{ owner: string, app: string }>} the two addresses
 */
export async function ownDatabase({ databaseUrl, databaseOwnerUrl, secrets, signal }) {
  await databaseReady(databaseOwnerUrl ?? databaseUrl, signal);
  if (databaseOwnerUrl) return { owner: databaseOwnerUrl, app: databaseUrl };
  const app = new URL(databaseUrl);
  if (app.username === 'twentieth_app') {
    throw new Error(
      'DATABASE_URL names the role twentieth_app, which may not make the schema: set DATABASE_OWNER_URL too, for the migrations.',
    );
  }
  app.username = 'twentieth_app';
  app.password = secrets.appPassword; // the migrations make the role with it
  return { owner: databaseUrl, app: app.href };
}
