// The holding pen of mail, and the content of each message known: another message under a known Message-ID is told apart.
// What was held never changes, and is never deleted: the application may say what became of it, once it is on no case.
import type { Migration, MigrationRunner } from '@twentieth/platform';

const TENANT = "current_setting('twentieth.authority', true)";
const APP = 'twentieth_app';
const SETTLED = 'state, settled_at, settled_by, reference, sealed_because';

const statements = [
  'ALTER TABLE message ADD COLUMN content_hash text COLLATE "C"',
  `CREATE TABLE held_mail (
    authority text COLLATE "C" NOT NULL REFERENCES authority (id),
    id text COLLATE "C" NOT NULL,
    fingerprint text COLLATE "C" NOT NULL,
    kind text NOT NULL,
    reason text NOT NULL,
    mentions text COLLATE "C",
    received_at timestamptz NOT NULL,
    held_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    sha256 text NOT NULL,
    bytes integer NOT NULL,
    sealed_head bytea NOT NULL,
    sealed_message bytea NOT NULL,
    state text NOT NULL DEFAULT 'held' CHECK (state IN ('held', 'assigned', 'opened', 'set-aside')),
    settled_at timestamptz,
    settled_by jsonb,
    reference text COLLATE "C",
    sealed_because bytea,
    PRIMARY KEY (authority, id),
    UNIQUE (authority, fingerprint),
    CHECK ((state = 'held') = (settled_at IS NULL)),
    CHECK ((state IN ('assigned', 'opened')) = (reference IS NOT NULL)))`,
  'CREATE INDEX held_mail_in_order ON held_mail (authority, state, received_at, id)',
  'CREATE INDEX held_mail_of_case ON held_mail (authority, reference) WHERE reference IS NOT NULL',
  'ALTER TABLE held_mail ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY',
  `CREATE POLICY tenant_read ON held_mail FOR SELECT USING (authority = ${TENANT})`,
  `CREATE POLICY tenant_add ON held_mail FOR INSERT WITH CHECK (authority = ${TENANT})`,
  `CREATE POLICY tenant_change ON held_mail FOR UPDATE
   USING (authority = ${TENANT} AND reference IS NULL) WITH CHECK (authority = ${TENANT})`,
  `GRANT SELECT, INSERT, UPDATE (${SETTLED}) ON held_mail TO ${APP}`,
];

export class HeldMail1795478400030 implements Migration {
  readonly name = 'HeldMail1795478400030';

  async up(runner: MigrationRunner): Promise<void> {
    for (const statement of statements) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
