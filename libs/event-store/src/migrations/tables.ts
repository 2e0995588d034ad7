// The tables of the record. Every row belongs to an authority; row-level security is forced, for the owner as well.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const TENANT = "current_setting('twentieth.authority', true)";

const tables: Readonly<Record<string, string>> = {
  authority: `
    id text COLLATE "C" PRIMARY KEY,
    name text NOT NULL,
    rehearsal boolean NOT NULL,
    settings jsonb NOT NULL DEFAULT '{}'`,
  command: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    command_id text COLLATE "C" NOT NULL,
    body_hash text NOT NULL,
    reference text COLLATE "C",
    outcome json,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (authority, command_id)`,
  stream: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    reference text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    head_hash text NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (authority, reference)`,
  event: `
    authority text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    version bigint NOT NULL CHECK (version > 0),
    id text COLLATE "C" NOT NULL,
    type text NOT NULL,
    schema integer NOT NULL,
    occurred_on date NOT NULL,
    at timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor jsonb NOT NULL,
    body text NOT NULL,
    sealed bytea,
    subject text,
    prev_hash text NOT NULL,
    hash text NOT NULL,
    command_id text COLLATE "C" NOT NULL,
    PRIMARY KEY (authority, reference, version),
    UNIQUE (authority, id),
    FOREIGN KEY (authority, reference) REFERENCES stream (authority, reference),
    FOREIGN KEY (authority, command_id) REFERENCES command (authority, command_id)`,
  unsealed: `
    position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    authority text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    version bigint NOT NULL,
    FOREIGN KEY (authority, reference, version) REFERENCES event (authority, reference, version)`,
  subject_key: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    subject text COLLATE "C" NOT NULL,
    wrapped_key bytea,
    destroyed_at timestamptz,
    PRIMARY KEY (authority, subject),
    CHECK ((wrapped_key IS NULL) = (destroyed_at IS NOT NULL))`,
  reference_counter: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    prefix text NOT NULL,
    year integer NOT NULL,
    last bigint NOT NULL,
    PRIMARY KEY (authority, prefix, year)`,
  message: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    message_id_hash text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    PRIMARY KEY (authority, message_id_hash)`,
  case_summary: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    reference text COLLATE "C" NOT NULL,
    regime text NOT NULL,
    received_on date NOT NULL,
    stage text NOT NULL,
    next_due date,
    overdue boolean NOT NULL,
    officer text,
    version bigint NOT NULL,
    updated_at timestamptz NOT NULL,
    summary jsonb NOT NULL,
    PRIMARY KEY (authority, reference)`,
  wake: `
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    proceeding text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    wake_at timestamptz,
    effects integer NOT NULL,
    finished boolean NOT NULL,
    version bigint NOT NULL,
    version_nudged bigint NOT NULL DEFAULT 0,
    told_temporal text,
    updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (authority, proceeding)`,
};

const indexes = [
  'CREATE INDEX case_summary_by_due ON case_summary (authority, next_due, reference)',
  'CREATE INDEX wake_by_case ON wake (authority, reference)',
  'CREATE INDEX wake_behind ON wake (authority, wake_at) WHERE version > version_nudged',
  'CREATE INDEX wake_open ON wake (authority, told_temporal) WHERE NOT finished',
];

/** The names of the tables that belong to tenants. */
export const TENANT_TABLES = Object.keys(tables);

const tenantColumn = (table: string): string => (table === 'authority' ? 'id' : 'authority');

export class Tables1795478400000 implements Migration {
  readonly name = 'Tables1795478400000';

  async up(runner: MigrationRunner): Promise<void> {
    for (const [table, columns] of Object.entries(tables)) {
      await runner.query(`CREATE TABLE ${table} (${columns})`);
      await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    }
    for (const table of TENANT_TABLES.filter((name) => name !== 'command' && name !== 'subject_key')) {
      await runner.query(`CREATE POLICY tenant ON ${table} USING (${tenantColumn(table)} = ${TENANT})`);
    }
    // An outcome once stored, and a key once destroyed, can be read but never changed.
    for (const [table, changeable] of [
      ['command', 'outcome IS NULL'],
      ['subject_key', 'wrapped_key IS NOT NULL'],
    ]) {
      await runner.query(`CREATE POLICY tenant_read ON ${table} FOR SELECT USING (authority = ${TENANT})`);
      await runner.query(
        `CREATE POLICY tenant_add ON ${table} FOR INSERT WITH CHECK (authority = ${TENANT})`,
      );
      await runner.query(
        `CREATE POLICY tenant_change ON ${table} FOR UPDATE
         USING (authority = ${TENANT} AND ${changeable}) WITH CHECK (authority = ${TENANT})`,
      );
    }
    for (const index of indexes) await runner.query(index);
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
