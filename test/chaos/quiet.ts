// After the fire: waits, within bounds, until nothing is owed and every proceeding has been told. What is still owed
// then is for the auditor to find.
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

const OWED = `
  SELECT count(*)::int AS owed FROM wake
  WHERE effects > 0 OR (NOT finished AND version > version_nudged)`;

interface Waiting {
  readonly database: string;
  readonly authorities: readonly string[];
  /** Whether others have still to say something. */
  readonly awaited: () => boolean;
  /** Milliseconds. */
  readonly within: number;
  readonly stop: AbortSignal;
}

/** @returns whether it has become quiet */
export const untilQuiet = async ({
  database,
  authorities,
  awaited,
  within,
  stop,
}: Waiting): Promise<boolean> => {
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => undefined); // the query that fails tells it
  await client.connect();
  try {
    const owed = async (authority: string): Promise<number> => {
      await client.query("SELECT set_config('twentieth.authority', $1, false)", [authority]);
      return (await client.query<{ owed: number }>(OWED)).rows[0]!.owed;
    };
    const until = performance.now() + within;
    while (performance.now() < until) {
      const before = awaited();
      let left = 0;
      for (const authority of authorities) left += await owed(authority);
      if (left === 0 && !before && !awaited()) return true;
      await pause(250, undefined, { signal: stop });
    }
    return false;
  } finally {
    await client.end();
  }
};
