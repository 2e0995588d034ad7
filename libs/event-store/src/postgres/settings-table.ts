// The settings that an authority's own people change, in PostgreSQL: by the function that compares and swaps.
import type pg from 'pg';
import { spelt } from '../instant.js';
import type { SettingsChange, SettingsTable } from '../settings.js';
import { prepared } from './prepared.js';

type Row = Omit<SettingsChange, 'at'> & { readonly at: Date };

export function settingsTable(client: pg.ClientBase, authority: string): SettingsTable {
  return {
    version: async () => {
      const text = 'SELECT coalesce(max(version), 0) AS version FROM settings_change WHERE authority = $1';
      return (await prepared<{ version: number }>(client, text, [authority])).rows[0]!.version;
    },
    change: async (from, what, value, by) => {
      const text = 'SELECT change_settings($1, $2, $3, $4) AS changed';
      const values = [from, what, JSON.stringify(value), JSON.stringify(by)];
      return (await prepared<{ changed: boolean }>(client, text, values)).rows[0]!.changed;
    },
    changes: async (limit) => {
      const text = `SELECT version, what, value, actor AS by, at FROM settings_change
        WHERE authority = $1 ORDER BY version DESC LIMIT $2`;
      const { rows } = await prepared<Row>(client, text, [authority, limit]);
      return rows.map(({ at, ...row }) => ({ ...row, at: spelt(at.toISOString()) }));
    },
    toCarry: async () => {
      const text = `SELECT version, bookmark FROM settings_change WHERE authority = $1 AND carried_at IS NULL
        AND changed_in < pg_snapshot_xmin(pg_current_snapshot()) ORDER BY version DESC LIMIT 1`;
      return (await prepared<{ version: number; bookmark: string }>(client, text, [authority])).rows[0];
    },
    carried: async (version, { bookmark, finished }) => {
      const text = finished
        ? `UPDATE settings_change SET carried_at = clock_timestamp(), bookmark = $3
           WHERE authority = $1 AND version <= $2 AND carried_at IS NULL`
        : 'UPDATE settings_change SET bookmark = $3 WHERE authority = $1 AND version = $2';
      await prepared(client, text, [authority, version, bookmark]);
    },
    openCases: async (after, limit) => {
      const text = `SELECT reference FROM case_summary WHERE authority = $1 AND stage <> 'closed' AND reference > $2
        ORDER BY reference LIMIT $3`;
      const { rows } = await prepared<{ reference: string }>(client, text, [authority, after, limit]);
      return rows.map(({ reference }) => reference);
    },
  };
}
