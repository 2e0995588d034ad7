// The only way an event comes onto the record: compare-and-swap on version and head hash, every link checked.
// It runs as the owner, who is under the tenant's row-level security as everyone is.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const APPEND = `
CREATE FUNCTION append_events(
  p_reference text, p_version bigint, p_head text, p_bodies text[], p_sealed bytea[], p_command text
) RETURNS text[] LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  tenant text := current_setting('twentieth.authority', true);
  before timestamptz;
  head text := p_head;
  hashes text[] := '{}';
  e record;
BEGIN
  IF coalesce(tenant, '') = '' THEN
    RAISE EXCEPTION 'no authority is set' USING ERRCODE = 'TW400';
  END IF;
  IF coalesce(cardinality(p_bodies), 0) = 0 OR cardinality(p_bodies) IS DISTINCT FROM cardinality(p_sealed) THEN
    RAISE EXCEPTION 'bodies and sealed parts differ in number, or there are none' USING ERRCODE = 'TW400';
  END IF;
  IF p_version = 0 AND p_head = repeat('0', 64) THEN
    INSERT INTO stream (authority, reference, version, head_hash, recorded_at)
    VALUES (tenant, p_reference, 0, p_head, '-infinity') ON CONFLICT DO NOTHING;
  END IF;
  SELECT recorded_at INTO before FROM stream
  WHERE authority = tenant AND reference = p_reference AND version = p_version AND head_hash = p_head FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'case % is no longer at version %', p_reference, p_version USING ERRCODE = 'TW409';
  END IF;
  FOR i IN 1 .. cardinality(p_bodies) LOOP
    SELECT * INTO e FROM json_to_record(p_bodies[i]::json) AS b(
      authority text, reference text, version bigint, id text, type text, schema integer, "on" date, at timestamptz,
      "recordedAt" timestamptz, actor jsonb, subject text, "sealedHash" text, "prevHash" text, "commandId" text);
    IF e.authority IS DISTINCT FROM tenant OR e.reference IS DISTINCT FROM p_reference
      OR e.version IS DISTINCT FROM p_version + i OR e."commandId" IS DISTINCT FROM p_command THEN
      RAISE EXCEPTION 'event % is out of its place', i USING ERRCODE = 'TW400';
    END IF;
    IF e."prevHash" IS DISTINCT FROM head THEN
      RAISE EXCEPTION 'event % is not linked to the one before', i USING ERRCODE = 'TW400';
    END IF;
    IF e."sealedHash" IS DISTINCT FROM encode(sha256(p_sealed[i]), 'hex') THEN
      RAISE EXCEPTION 'event % names another sealed part', i USING ERRCODE = 'TW400';
    END IF;
    IF e."recordedAt" IS NULL OR e."recordedAt" < before OR e."recordedAt" IS DISTINCT FROM before
      AND e."recordedAt" NOT BETWEEN date_trunc('milliseconds', transaction_timestamp()) AND clock_timestamp() THEN
      RAISE EXCEPTION 'event % is not dated by this clock', i USING ERRCODE = 'TW400';
    END IF;
    before := e."recordedAt";
    head := encode(sha256(convert_to(p_bodies[i], 'UTF8')), 'hex');
    hashes := hashes || head;
    INSERT INTO event (authority, reference, version, id, type, schema, occurred_on, at, recorded_at, actor, body,
                       sealed, subject, prev_hash, hash, command_id)
    VALUES (tenant, p_reference, e.version, e.id, e.type, e.schema, e."on", e.at, e."recordedAt", e.actor, p_bodies[i],
            p_sealed[i], e.subject, e."prevHash", head, p_command);
    INSERT INTO unsealed (authority, reference, version) VALUES (tenant, p_reference, e.version);
  END LOOP;
  UPDATE stream SET version = p_version + cardinality(p_bodies), head_hash = head, recorded_at = before
  WHERE authority = tenant AND reference = p_reference;
  RETURN hashes;
END $$`;

// Even the owner, by mistake, changes nothing that happened.
const NEVER_CHANGED = `
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  RAISE EXCEPTION 'what is on the record is never changed or removed (% on %)', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'insufficient_privilege';
END $$`;

const FIXED_AUTHORITY = `
CREATE FUNCTION refuse_other_rehearsal() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF NEW.rehearsal IS DISTINCT FROM OLD.rehearsal OR NEW.id IS DISTINCT FROM OLD.id THEN
    RAISE EXCEPTION 'whether an authority is a rehearsal is fixed for ever when it is made'
      USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$`;

const AUTHORITY_IDS = `
CREATE FUNCTION authority_ids() RETURNS SETOF text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$ SELECT id FROM authority ORDER BY id $$`;

export class AppendFunction1795478400001 implements Migration {
  readonly name = 'AppendFunction1795478400001';

  async up(runner: MigrationRunner): Promise<void> {
    for (const statement of [
      APPEND,
      NEVER_CHANGED,
      'CREATE TRIGGER never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON event EXECUTE FUNCTION refuse_change()',
      FIXED_AUTHORITY,
      'CREATE TRIGGER fixed BEFORE UPDATE ON authority FOR EACH ROW EXECUTE FUNCTION refuse_other_rehearsal()',
      AUTHORITY_IDS,
      // The list of ids is the owner's alone to read, through that function.
      'CREATE POLICY listed ON authority FOR SELECT TO twentieth_owner USING (true)',
    ]) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
