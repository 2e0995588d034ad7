// The record in PostgreSQL, as the application's role. Each transaction sees one authority, by row-level security.
import { inTransaction } from '@twentieth/platform';
import type pg from 'pg';
import { openClaims } from '../claims.js';
import type { RecordStore } from '../record.js';
import { postgresTransaction } from './postgres-transaction.js';

/** @param pool from `openPool`; closing the record ends it */
export function postgresRecord(pool: pg.Pool): RecordStore {
  return {
    transact: (authority, fn) =>
      inTransaction(pool, authority, async (client) => {
        const claims = openClaims();
        const result = await fn(postgresTransaction(client, authority, claims));
        claims.assertNoneLeft();
        return result;
      }),
    authorityIds: async () => {
      const { rows } = await pool.query<{ id: string }>('SELECT id FROM authority_ids() AS id');
      return rows.map((row) => row.id);
    },
    close: () => pool.end(),
  };
}

/**
 * Refuses a role that row-level security does not hold: a superuser, BYPASSRLS, or the owner of the tables.
 * Ask it once when a process starts.
 */
export async function assertConfinedRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; free: boolean }>(
    `SELECT rolname AS role, rolsuper OR rolbypassrls OR pg_has_role(rolname, 'twentieth_owner', 'MEMBER') AS free
     FROM pg_roles WHERE rolname = current_user`,
  );
  if (rows[0]?.free !== false) {
    const role = rows[0]?.role ?? 'unknown';
    throw new Error(
      `DATABASE_URL connects as ${role}, which is not held by row-level security: use twentieth_app.`,
    );
  }
}
