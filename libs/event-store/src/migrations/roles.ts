// Two roles: the owner of everything, who cannot log in, and the application, who owns nothing.
// Neither may bypass row-level security.
import { errorCode } from '@twentieth/platform';
import type pg from 'pg';

export const OWNER_ROLE = 'twentieth_owner';
export const APP_ROLE = 'twentieth_app';
const HUMBLE = 'NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE';

/** SQLSTATEs of a role that another migration made at the same moment. */
const MADE_MEANWHILE = new Set(['42710', '23505']);

/** Makes or mends both roles; run as often as you like. */
export async function ensureRoles(client: pg.Client, appPassword: string): Promise<void> {
  await ensureRole(client, OWNER_ROLE, 'NOLOGIN');
  await ensureRole(client, APP_ROLE, 'LOGIN');
  const { rows } = await client.query<{ statement: string }>(
    `SELECT format('ALTER ROLE ${APP_ROLE} WITH LOGIN PASSWORD %L', $1::text) AS statement`,
    [appPassword],
  );
  await client.query(rows[0]!.statement);
  await client.query(`GRANT ${OWNER_ROLE} TO CURRENT_USER`);
  await client.query('REVOKE CREATE ON SCHEMA public FROM PUBLIC');
  await client.query(`GRANT USAGE, CREATE ON SCHEMA public TO ${OWNER_ROLE}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
}

async function ensureRole(client: pg.Client, role: string, login: string): Promise<void> {
  const { rows } = await client.query<{ humble: boolean }>(
    'SELECT NOT (rolsuper OR rolbypassrls) AS humble FROM pg_roles WHERE rolname = $1',
    [role],
  );
  if (rows[0]?.humble === false) {
    throw new Error(
      `The role ${role} is a superuser or bypasses row-level security: ALTER ROLE ${role} ${HUMBLE}.`,
    );
  }
  if (rows.length > 0) return;
  try {
    await client.query(`CREATE ROLE ${role} ${login} ${HUMBLE}`);
  } catch (error) {
    if (!MADE_MEANWHILE.has(errorCode(error) ?? '')) throw error;
  }
}
