// What is owed, beside the record, and the digests that were made of it. The rows of what is owed are a view: they go
// when an obligation is closed. A digest stays: it is the receipt that its letters name.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const TENANT = "current_setting('twentieth.authority', true)";
const APP = 'twentieth_app';

const statements = [
  `CREATE TABLE obligation (
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    letter text COLLATE "C" NOT NULL,
    reference text COLLATE "C" NOT NULL,
    proceeding text COLLATE "C" NOT NULL,
    template text NOT NULL,
    addressee text NOT NULL,
    rung text,
    state text NOT NULL,
    owed_at timestamptz NOT NULL,
    raised_at timestamptz NOT NULL,
    digest_morning date,
    digest_to text COLLATE "C",
    about jsonb NOT NULL,
    PRIMARY KEY (authority, letter))`,
  `CREATE TABLE digest (
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    id text COLLATE "C" NOT NULL,
    morning date NOT NULL,
    addressee text COLLATE "C" NOT NULL,
    letters jsonb NOT NULL,
    mail jsonb NOT NULL,
    outcome jsonb,
    closed boolean NOT NULL DEFAULT false,
    made_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (authority, id))`,
  'CREATE INDEX obligation_by_age ON obligation (authority, owed_at, letter)',
  `CREATE INDEX obligation_by_digest ON obligation (authority, digest_morning, digest_to)
    WHERE digest_morning IS NOT NULL`,
  'CREATE INDEX digest_open ON digest (authority, morning, addressee) WHERE NOT closed',
  ...['obligation', 'digest'].flatMap((table) => [
    `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`,
    `CREATE POLICY tenant ON ${table} USING (authority = ${TENANT})`,
  ]),
  `GRANT SELECT, INSERT, UPDATE, DELETE ON obligation TO ${APP}`,
  `GRANT SELECT, INSERT, UPDATE (outcome, closed) ON digest TO ${APP}`,
];

export class Obligations1795478400010 implements Migration {
  readonly name = 'Obligations1795478400010';

  async up(runner: MigrationRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
