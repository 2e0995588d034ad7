// The changes of the calendar that were confirmed for an authority, with the bookmark of the batch that carries each to
// the open cases. What was confirmed never changes: the application may move the bookmark alone.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const TENANT = "current_setting('twentieth.authority', true)";
const APP = 'twentieth_app';

const statements = [
  `CREATE TABLE calendar_change (
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    id text COLLATE "C" NOT NULL,
    change jsonb NOT NULL,
    confirmed_by jsonb NOT NULL,
    confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    bookmark text COLLATE "C" NOT NULL DEFAULT '',
    looked integer NOT NULL DEFAULT 0,
    began_at timestamptz,
    finished_at timestamptz,
    PRIMARY KEY (authority, id))`,
  'ALTER TABLE calendar_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY tenant ON calendar_change USING (authority = ${TENANT})`,
  `GRANT SELECT, INSERT, UPDATE (bookmark, looked, began_at, finished_at) ON calendar_change TO ${APP}`,
];

export class CalendarChanges1795478400020 implements Migration {
  readonly name = 'CalendarChanges1795478400020';

  async up(runner: MigrationRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
