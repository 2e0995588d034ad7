// The record on the run's own Postgres, and what its tables hold, counted from outside by the superuser.
import { postgresRecord } from '@twentieth/event-store';
import { openPool, wallClock } from '@twentieth/platform';
import { submit, type Door, type Outcome, type Submission } from '@twentieth/registry';
import { openVault } from '@twentieth/vault';
import { rehearsalAuthority, type PostgresServer } from '@twentieth/tools';
import type { Keys } from './keys.js';

export type Pool = ReturnType<typeof openPool>;
export type Recorded = Extract<Outcome, { kind: 'recorded' }>;

export interface OpenRecord {
  readonly door: Door;
  readonly pool: Pool;
  /** Counts by one SQL expression over one table, across every tenant. */
  count(expression: string, from: string): Promise<number>;
  /** Runs statements as the superuser. */
  run(...statements: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

export const AUTHORITY = rehearsalAuthority.id;

export function openRecord(server: PostgresServer, { masterKey }: Keys, clients: number): OpenRecord {
  const pool = openPool({ url: server.address, name: 'bench', max: clients });
  const superuser = new URL(server.superuser);
  superuser.pathname = new URL(server.address).pathname;
  const auditor = openPool({ url: superuser.href, name: 'bench-count', max: 1 });
  return {
    pool,
    door: { store: postgresRecord(pool), vault: openVault({ masterKey }) },
    count: async (expression, from) => {
      const { rows } = await auditor.query<{ n: string | number | null }>(
        `SELECT ${expression} AS n FROM ${from}`,
      );
      return Number(rows[0]?.n ?? 0);
    },
    run: async (...statements) => {
      for (const statement of statements) await auditor.query(statement);
    },
    close: async () => {
      await pool.end();
      await auditor.end();
    },
  };
}

/** @throws when it is anything but recorded: a refusal must never pass for a fast success */
export async function put(
  door: Door,
  commandId: string,
  what: Pick<Submission, 'reference' | 'command'>,
): Promise<Recorded> {
  const said = {
    ...what,
    commandId,
    authority: AUTHORITY,
    actor: { id: 'dev-officer', role: 'officer' },
    at: wallClock(),
  };
  const outcome = await submit(door, said as Submission);
  if (outcome.kind !== 'recorded' || outcome.replayed)
    throw new Error(`The command ${commandId} was not recorded: ${JSON.stringify(outcome)}.`);
  return outcome;
}
