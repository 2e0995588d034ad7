// The pool of connections as the application's role. A pg client without an error listener kills the process
// when the server dies, so both idle and checked-out clients have one here.
import pg from 'pg';

export interface PoolOptions {
  readonly url: string;
  /** Shown in pg_stat_activity: `api`, `worker`, `cli`. */
  readonly name: string;
  /** Most connections (default 10). */
  readonly max?: number;
  /** Told of every connection that is lost; the next query reports the failure to its own caller too. */
  readonly onConnectionLost?: (error: Error) => void;
}

// Dates stay the civil dates they are; bigints that are counts here fit a number.
const types: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') => {
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    if (oid === pg.types.builtins.INT8) return safeInteger;
    return pg.types.getTypeParser(oid, format as 'text');
  }) as pg.CustomTypesConfig['getTypeParser'],
};

function safeInteger(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`The bigint ${text} does not fit a number.`);
  return value;
}

/** A pool whose clients cannot bring the process down; nothing connects until the first query. */
export function openPool({ url, name, max = 10, onConnectionLost }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: `twentieth-${name}`,
    max,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 60_000,
    types,
  });
  pool.on('connect', (client) => client.on('error', (error) => onConnectionLost?.(error)));
  pool.on('error', () => undefined); // an idle client's error again, already told above
  return pool;
}

/** Asks the database a question; throws if it does not answer. */
export async function pingDatabase(pool: pg.Pool): Promise<void> {
  await pool.query('SELECT 1');
}
