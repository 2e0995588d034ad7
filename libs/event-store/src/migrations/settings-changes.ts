// The changes of an authority's own settings. The application changes three settings, through this function alone: by
// compare-and-swap, each change with its author. All others are the operator's.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const TENANT = "current_setting('twentieth.authority', true)";
const APP = 'twentieth_app';

const CHANGE = `
CREATE FUNCTION change_settings(p_from bigint, p_what text, p_value jsonb, p_actor jsonb)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  tenant text := current_setting('twentieth.authority', true);
BEGIN
  IF p_what NOT IN ('ladder', 'holders', 'absences') THEN
    RAISE EXCEPTION 'the setting % is not changed by this function', p_what USING ERRCODE = 'TW400';
  END IF;
  PERFORM FROM authority WHERE id = tenant FOR NO KEY UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'no authority is set' USING ERRCODE = 'TW400';
  END IF;
  IF p_from <> coalesce((SELECT max(version) FROM settings_change WHERE authority = tenant), 0) THEN
    RETURN false;
  END IF;
  INSERT INTO settings_change (authority, version, what, value, actor)
  VALUES (tenant, p_from + 1, p_what, p_value, p_actor);
  UPDATE authority SET settings = jsonb_set(settings, ARRAY[p_what], p_value) WHERE id = tenant;
  RETURN true;
END $$`;

const statements = [
  `CREATE TABLE settings_change (
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    version bigint NOT NULL CHECK (version > 0),
    what text NOT NULL,
    value jsonb NOT NULL,
    actor jsonb NOT NULL,
    at timestamptz NOT NULL DEFAULT clock_timestamp(),
    changed_in xid8 NOT NULL DEFAULT pg_current_xact_id(),
    bookmark text COLLATE "C" NOT NULL DEFAULT '',
    carried_at timestamptz,
    PRIMARY KEY (authority, version))`,
  'ALTER TABLE settings_change ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY tenant ON settings_change USING (authority = ${TENANT})`,
  CHANGE,
  'REVOKE ALL ON FUNCTION change_settings(bigint, text, jsonb, jsonb) FROM PUBLIC',
  `GRANT EXECUTE ON FUNCTION change_settings(bigint, text, jsonb, jsonb) TO ${APP}`,
  `GRANT SELECT, UPDATE (bookmark, carried_at) ON settings_change TO ${APP}`,
];

export class SettingsChanges1795478400040 implements Migration {
  readonly name = 'SettingsChanges1795478400040';

  async up(runner: MigrationRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
