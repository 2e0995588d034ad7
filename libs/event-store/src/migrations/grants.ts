// What the application's role may do: read, append through the function, and keep the tables beside the record.
// It holds no INSERT, UPDATE, DELETE or TRUNCATE on streams and events.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const APP = 'twentieth_app';

const statements = [
  'REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC',
  `GRANT EXECUTE ON FUNCTION append_events(text, bigint, text, text[], bytea[], text) TO ${APP}`,
  `GRANT EXECUTE ON FUNCTION authority_ids() TO ${APP}`,
  `GRANT SELECT ON authority, stream, event, unsealed TO ${APP}`,
  `GRANT SELECT, INSERT, UPDATE (outcome, reference) ON command TO ${APP}`,
  `GRANT SELECT, INSERT, UPDATE (wrapped_key, destroyed_at) ON subject_key TO ${APP}`,
  `GRANT SELECT, INSERT, UPDATE (last) ON reference_counter TO ${APP}`,
  `GRANT SELECT, INSERT ON message TO ${APP}`,
  `GRANT SELECT, INSERT, UPDATE ON case_summary, wake TO ${APP}`,
];

export class Grants1795478400002 implements Migration {
  readonly name = 'Grants1795478400002';

  async up(runner: MigrationRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
