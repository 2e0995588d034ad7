// The inline view of cases in PostgreSQL.
import type pg from 'pg';
import { spelt } from '../instant.js';
import type { SummaryTable } from '../record.js';
import type { CaseSummary } from '../summary.js';
import { prepared } from './prepared.js';

type Row = Omit<CaseSummary, 'updatedAt'> & { readonly updatedAt: Date };

const SELECT = `SELECT reference, regime, received_on AS "receivedOn", stage, next_due AS "nextDue", overdue, officer,
  version, updated_at AS "updatedAt", summary FROM case_summary WHERE authority = $1`;

/** None last: such cases follow every date. */
const DUE = "coalesce(next_due, 'infinity')";

const toSummary = ({ updatedAt, ...row }: Row): CaseSummary => ({
  ...row,
  updatedAt: spelt(updatedAt.toISOString()),
});

export function summaryTable(client: pg.ClientBase, authority: string): SummaryTable {
  return {
    put: async (row) => {
      await prepared(
        client,
        `INSERT INTO case_summary (authority, reference, regime, received_on, stage, next_due, overdue, officer,
           version, updated_at, summary)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         ON CONFLICT (authority, reference) DO UPDATE SET
           regime = excluded.regime, received_on = excluded.received_on, stage = excluded.stage,
           next_due = excluded.next_due, overdue = excluded.overdue, officer = excluded.officer,
           version = excluded.version, updated_at = excluded.updated_at, summary = excluded.summary`,
        [
          ...[authority, row.reference, row.regime, row.receivedOn, row.stage, row.nextDue, row.overdue],
          ...[row.officer, row.version, row.updatedAt, JSON.stringify(row.summary)],
        ],
      );
    },
    get: async (reference) => {
      const { rows } = await prepared<Row>(client, `${SELECT} AND reference = $2`, [authority, reference]);
      return rows[0] && toSummary(rows[0]);
    },
    list: async ({ stage, regime, officer, overdue, limit = 50, after } = {}) => {
      const { rows } = await prepared<Row>(
        client,
        `${SELECT}
           AND ($2::text IS NULL OR stage = $2) AND ($3::text IS NULL OR regime = $3)
           AND ($4::text IS NULL OR officer = $4) AND ($5::boolean IS NULL OR overdue = $5)
           AND ($7::text IS NULL OR (${DUE}, reference) > (coalesce($6::date, 'infinity'), $7))
         ORDER BY ${DUE}, reference LIMIT $8`,
        [
          ...[authority, stage ?? null, regime ?? null, officer ?? null, overdue ?? null],
          ...[after?.nextDue ?? null, after?.reference ?? null, Math.min(limit, 500)],
        ],
      );
      return rows.map(toSummary);
    },
  };
}
