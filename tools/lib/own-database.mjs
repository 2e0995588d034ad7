// @ts-check
// A Postgres server that the user brings. With one address only, it is taken for the owner's, and the application's
// role is made there, so that the application never works with the owner's rights.
import { databaseReady, withClient, withoutPassword } from './database.mjs';

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
  app.password = secrets.appPassword;
  await withClient(databaseUrl, async (client) => {
    const { rowCount } = await client.query("select from pg_roles where rolname = 'twentieth_app'");
    if (rowCount) return;
    const password = client.escapeLiteral(secrets.appPassword);
    await client.query(`create role twentieth_app login nosuperuser nobypassrls password ${password}`);
  });
  await withClient(app.href, async () => {}).catch((reason) => {
    const why = reason instanceof Error ? reason.message : String(reason);
    throw new Error(
      `The role twentieth_app at ${withoutPassword(app.href)} does not let this stack in (${why}): ` +
        "set DATABASE_URL to the application's address with its password, and DATABASE_OWNER_URL to the owner's.",
    );
  });
  return { owner: databaseUrl, app: app.href };
}
