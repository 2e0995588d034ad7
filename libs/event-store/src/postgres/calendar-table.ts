// The confirmed changes of the calendar in PostgreSQL, and the questions of the batch that carries them to the cases.
import type pg from 'pg';
import { speltOrNull, spelt } from '../instant.js';
import type { CalendarTable, ConfirmedChange } from '../calendar-change.js';
import { prepared } from './prepared.js';

type Row = Omit<ConfirmedChange, 'confirmedAt' | 'beganAt' | 'finishedAt'> & {
  readonly confirmedAt: Date;
  readonly beganAt: Date | null;
  readonly finishedAt: Date | null;
};

const SELECT = `SELECT id, change, confirmed_by AS "confirmedBy", confirmed_at AS "confirmedAt", bookmark, looked,
  began_at AS "beganAt", finished_at AS "finishedAt" FROM calendar_change WHERE authority = $1`;

const toChange = ({ confirmedAt, beganAt, finishedAt, ...row }: Row): ConfirmedChange => ({
  ...row,
  confirmedAt: spelt(confirmedAt.toISOString()),
  beganAt: speltOrNull(beganAt),
  finishedAt: speltOrNull(finishedAt),
});

/** A row written before summaries told their last due date may hold any. */
const MAY_MOVE = `stage <> 'closed' AND received_on < $3::date AND coalesce(summary ->> 'lastDue', '9999') >= $2`;

export function calendarTable(client: pg.ClientBase, authority: string): CalendarTable {
  return {
    all: async () => {
      const { rows } = await prepared<Row>(client, `${SELECT} ORDER BY confirmed_at, id`, [authority]);
      return rows.map(toChange);
    },
    confirm: async ({ id, change, confirmedBy }) => {
      const { rowCount } = await prepared(
        client,
        `INSERT INTO calendar_change (authority, id, change, confirmed_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [authority, id, JSON.stringify(change), JSON.stringify(confirmedBy)],
      );
      const { rows } = await prepared<Row>(client, `${SELECT} AND id = $2`, [authority, id]);
      return { kept: toChange(rows[0]!), added: rowCount === 1 };
    },
    horizon: async () => {
      const { rows } = await prepared<{ next: string }>(
        client,
        'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS next',
        [],
      );
      return rows[0]!.next;
    },
    isPassed: async (horizon) => {
      const { rows } = await prepared<{ passed: boolean }>(
        client,
        'SELECT pg_snapshot_xmin(pg_current_snapshot()) >= $1::xid8 AS passed',
        [horizon],
      );
      return rows[0]!.passed;
    },
    advance: async (id, from, { bookmark, looked, finished }) => {
      const { rowCount } = await prepared(
        client,
        `UPDATE calendar_change SET bookmark = $4, looked = looked + $5, began_at = coalesce(began_at, clock_timestamp()),
           finished_at = CASE WHEN $6 THEN clock_timestamp() END
         WHERE authority = $1 AND id = $2 AND bookmark = $3 AND finished_at IS NULL`,
        [authority, id, from, bookmark, looked, finished],
      );
      return rowCount === 1;
    },
    casesLeft: async ({ first, last }, after) => {
      const { rows } = await prepared<{ left: number }>(
        client,
        `SELECT count(*)::integer AS left FROM case_summary WHERE authority = $1 AND ${MAY_MOVE} AND reference > $4`,
        [authority, first, last, after],
      );
      return rows[0]!.left;
    },
    casesWithin: async ({ first, last }, after, limit) => {
      const { rows } = await prepared<{ reference: string }>(
        client,
        `SELECT reference FROM case_summary
         WHERE authority = $1 AND ${MAY_MOVE} AND reference > $4 ORDER BY reference LIMIT $5`,
        [authority, first, last, after, limit],
      );
      return rows.map((row) => row.reference);
    },
    openCases: async () => {
      const { rows } = await prepared<{ open: number }>(
        client,
        `SELECT count(*)::integer AS open FROM case_summary WHERE authority = $1 AND stage <> 'closed'`,
        [authority],
      );
      return rows[0]!.open;
    },
    progress: async (commands) => {
      const { rows } = await prepared<{ moved: number; told: number }>(
        client,
        `SELECT count(*)::integer AS moved,
           (count(*) FILTER (WHERE NOT EXISTS (
             SELECT FROM wake WHERE wake.authority = $1 AND wake.reference = command.reference
               AND wake.version > wake.version_nudged)))::integer AS told
         FROM command WHERE authority = $1 AND command_id >= $2 AND command_id < $3
           AND outcome ->> 'kind' = 'recorded'`,
        [authority, commands, `${commands.slice(0, -1)}0`],
      );
      return rows[0]!;
    },
  };
}
