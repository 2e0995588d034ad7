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
 * Refuses a role that row-level security does not hold (a superuser, BYPASSRLS, a member of the owner), and a
 * database that was never migrated. Ask it once when a process starts.
 */
export async function assertConfinedRole(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ role: string; free: boolean; migrated: boolean }>(
    `SELECT role.rolname AS role, to_regclass('public.event') IS NOT NULL AS migrated,
       role.rolsuper OR role.rolbypassrls
         OR coalesce((SELECT pg_has_role(role.oid, oid, 'MEMBER') FROM pg_roles WHERE rolname = 'twentieth_owner'), false)
         AS free
     FROM pg_roles role WHERE role.rolname = current_user`,
  );
  const { role = 'unknown', free = true, migrated = false } = rows[0] ?? {};
  if (free) {
    throw new Error(
      `DATABASE_URL connects as ${role}, which is not held by row-level security: use twentieth_app.`,
    );
  }
  if (!migrated)
    throw new Error('DATABASE_URL names a database without the record: run the migrations first.');
}
