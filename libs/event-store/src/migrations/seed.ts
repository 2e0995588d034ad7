// The first authority of an installation. Whether it is a rehearsal is decided here, once.
import type { SeedAuthority } from '@twentieth/platform';
import type pg from 'pg';
import { OWNER_ROLE } from './roles.js';

/**
 * Makes the authority if it is not there; an existing one keeps its name and settings.
 * Settings left out are empty: every setting has its default in the code that reads it.
 * @throws when it exists with the other kind of `rehearsal`
 */
export async function seedAuthorityRow(client: pg.Client, seed: SeedAuthority): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(`SET LOCAL ROLE ${OWNER_ROLE}`);
    await client.query("SELECT set_config('twentieth.authority', $1, true)", [seed.id]);
    await client.query(
      'INSERT INTO authority (id, name, rehearsal, settings) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [seed.id, seed.name, seed.rehearsal, JSON.stringify(seed.settings ?? {})],
    );
    const { rows } = await client.query<{ rehearsal: boolean }>(
      'SELECT rehearsal FROM authority WHERE id = $1',
      [seed.id],
    );
    if (rows[0]?.rehearsal !== seed.rehearsal) {
      const kind = rows[0]?.rehearsal ? 'a rehearsal' : 'live';
      throw new Error(
        `TWENTIETH_SEED_AUTHORITY: the authority "${seed.id}" exists and is ${kind}, for ever.`,
      );
    }
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  }
}
