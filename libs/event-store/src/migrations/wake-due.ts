// The sweep asks which open proceedings are past the instant that they wait for: found by an index, however many wait.
import type { Migration, MigrationRunner } from '@twentieth/platform';

export class WakeDue1795478400011 implements Migration {
  readonly name = 'WakeDue1795478400011';

  async up(runner: MigrationRunner): Promise<void> {
    await runner.query('CREATE INDEX wake_due ON wake (authority, wake_at, proceeding) WHERE NOT finished');
  }

  async down(): Promise<void> {
    throw new Error('The record is never taken down by a migration: restore a backup instead.');
  }
}
