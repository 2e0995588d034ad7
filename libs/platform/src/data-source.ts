// TypeORM's two uses: running migrations as the owner, and read models as the application's role.
import {
  DataSource,
  type EntitySchema,
  type MigrationInterface,
  type MixedList,
  type QueryRunner,
} from 'typeorm';

export type Migration = MigrationInterface;
export type MigrationRunner = QueryRunner;
type ClassOf<T> = new (...args: never[]) => T;

/** A data source for read models. `synchronize` is never on: the schema belongs to the migrations. */
export function readModels(url: string, entities: MixedList<ClassOf<object> | EntitySchema>): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities: entities as MixedList<EntitySchema>,
    synchronize: false,
    applicationName: 'twentieth-views',
  });
}

/**
 * Runs the migrations not yet run, each in a transaction, and answers with their names.
 * @param role the role that shall own everything made
 */
export async function runMigrations(
  url: string,
  role: string,
  migrations: readonly ClassOf<Migration>[],
): Promise<string[]> {
  const source = new DataSource({
    type: 'postgres',
    url,
    migrations: [...migrations] as unknown as string[],
    migrationsTableName: 'migration',
    synchronize: false,
    applicationName: 'twentieth-migrate',
    extra: { options: `-c role=${role}`, max: 1 },
  });
  await source.initialize();
  try {
    const run = await source.runMigrations({ transaction: 'each' });
    return run.map((migration) => migration.name);
  } finally {
    await source.destroy();
  }
}
