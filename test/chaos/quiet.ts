// After the fire: waits, within bounds, until nothing is owed and every proceeding has been told. What is still owed
// then is for the auditor to find.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const OWED = `
  SELECT count(*)::int AS owed FROM wake
  WHERE effects > 0 OR (NOT finished AND version > version_nudged)`;

/** @returns whether it has become quiet */
export const untilQuiet = async (
  database: string,
  authority: string,
  within: number,
  stop: AbortSignal,
): Promise<boolean> => {
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => undefined); // the query that fails tells it
  await client.connect();
  try {
    await client.query("SELECT set_config('twentieth.authority', $1, false)", [authority]);
    const until = performance.now() + within;
    while (performance.now() < until) {
      const { rows } = await client.query<{ owed: number }>(OWED);
      if (rows[0]!.owed === 0) return true;
      await pause(250, undefined, { signal: stop });
    }
    return false;
  } finally {
    await client.end();
  }
};
