// A transaction belongs to one authority: row-level security shows and takes nothing else.
import type pg from 'pg';

/**
 * BEGIN, set the tenant for this transaction only, run `fn`, COMMIT; ROLLBACK when it throws.
 * @param authority the tenant; an empty one is refused, since it would silently see nothing
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  authority: string,
  fn: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  if (authority === '') throw new TypeError('A transaction needs an authority: the one given is empty.');
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    const tenant = client.escapeLiteral(authority);
    await client.query(`BEGIN; SELECT set_config('twentieth.authority', ${tenant}, true)`); // one round trip
    const result = await fn(client);
    const ended = await client.query('COMMIT');
    if (ended.command !== 'COMMIT')
      throw new Error('The transaction was rolled back: a statement in it had failed.');
    return result;
  } catch (error) {
    broken = await rollBack(client);
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Undefined when rolled back; the error when the connection is beyond use and must leave the pool. */
async function rollBack(client: pg.PoolClient): Promise<Error | undefined> {
  try {
    await client.query('ROLLBACK');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
