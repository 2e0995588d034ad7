// The wake rows in PostgreSQL, and the relay's question about them.
import type pg from 'pg';
import { speltOrNull } from '../instant.js';
import type { WakeTable } from '../record.js';
import type { OpenWake, WakeRow } from '../wake.js';
import { prepared } from './prepared.js';

type Row = Omit<WakeRow, 'wakeAt'> & { readonly wakeAt: Date | null };

const COLUMNS = `proceeding, reference, wake_at AS "wakeAt", effects, finished, version,
  version_nudged AS "versionNudged", told_temporal AS "toldTemporal"`;

/** Nothing to wait for comes first, then the earliest. */
const URGENCY = "coalesce(wake_at, '-infinity')";

/** All rows in one statement; what Temporal was told stays, and so does what a later version of the case has written. */
const UPSERT = `
  INSERT INTO wake (authority, proceeding, reference, wake_at, effects, finished, version)
  SELECT $1, proceeding, reference, "wakeAt", effects, finished, version
  FROM json_to_recordset($2) AS row(
    proceeding text, reference text, "wakeAt" timestamptz, effects integer, finished boolean, version bigint)
  ON CONFLICT (authority, proceeding) DO UPDATE SET
    reference = excluded.reference, wake_at = excluded.wake_at, effects = excluded.effects,
    finished = excluded.finished, version = excluded.version, updated_at = clock_timestamp()
  WHERE wake.version <= excluded.version`;

const toWake = ({ wakeAt, ...row }: Row): WakeRow => ({ ...row, wakeAt: speltOrNull(wakeAt) });

export function wakeTable(client: pg.ClientBase, authority: string): WakeTable {
  const select = async (where: string, values: readonly unknown[]): Promise<WakeRow[]> => {
    const text = `SELECT ${COLUMNS} FROM wake WHERE authority = $1 AND ${where}`;
    return (await prepared<Row>(client, text, [authority, ...values])).rows.map(toWake);
  };
  return {
    read: (reference) => select('reference = $2 ORDER BY proceeding', [reference]),
    get: async (proceeding) => (await select('proceeding = $2', [proceeding]))[0],
    upsert: async (rows) => {
      if (rows.length > 0) await prepared(client, UPSERT, [authority, JSON.stringify(rows)]);
    },
    markNudged: async (proceeding, version, temporalId) => {
      await prepared(
        client,
        `UPDATE wake SET version_nudged = greatest(version_nudged, $3), told_temporal = $4
         WHERE authority = $1 AND proceeding = $2`,
        [authority, proceeding, version, temporalId],
      );
    },
    outstanding: async (limit, after) => {
      const text = `SELECT ${COLUMNS}, updated_at AS "changedAt" FROM wake
        WHERE authority = $1 AND (NOT finished OR version > version_nudged) AND proceeding > $2
        ORDER BY proceeding LIMIT $3`;
      const { rows } = await prepared<Row & { readonly changedAt: Date }>(client, text, [
        authority,
        after ?? '',
        limit,
      ]);
      return rows.map(({ changedAt, ...row }): OpenWake => ({
        ...toWake(row),
        changedAt: changedAt.toISOString(),
      }));
    },
    overdue: (before, limit, after) =>
      select(
        `NOT finished AND wake_at < $2
         AND ($4::text IS NULL OR (wake_at, proceeding) > ($3::timestamptz, $4))
         ORDER BY wake_at, proceeding LIMIT $5`,
        [before, after?.wakeAt ?? null, after?.proceeding ?? null, limit],
      ),
    tellAgain: async (proceedings) => {
      const text =
        'UPDATE wake SET told_temporal = NULL WHERE authority = $1 AND proceeding = ANY ($2::text[])';
      if (proceedings.length > 0) await prepared(client, text, [authority, proceedings]);
    },
    toTell: (limit, temporalId, after) =>
      select(
        `(version > version_nudged OR (NOT finished AND told_temporal IS DISTINCT FROM $2))
         AND ($4::text IS NULL OR (${URGENCY}, proceeding) > (coalesce($3::timestamptz, '-infinity'), $4))
         ORDER BY ${URGENCY}, proceeding LIMIT $5`,
        [temporalId, after?.wakeAt ?? null, after?.proceeding ?? null, limit],
      ),
  };
}
