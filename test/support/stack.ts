// A whole stack of a test's own, with a client of it: the same processes that `npm start` brings up.
import { jest } from '@jest/globals';
import pg from 'pg';
import { urlsOf } from '../../tools/lib/database.mjs';
import { secretsOf } from '../../tools/lib/secrets.mjs';
import { addAuthority, startStack, type Stack } from '../../tools/index.mjs';
import { clientOf, type Client } from './client.js';

export interface TestStack extends Client {
  readonly stack: Stack;
  /** A client of another authority on the same stack: a live one, made when it is first asked for. */
  liveAuthority(id: string, settings?: Readonly<Record<string, unknown>>): Promise<Client>;
  /** Runs SQL as the database's superuser, who sees every row of every authority. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** Does the work while nothing can be recorded on the case: a commit about to be made waits until it is done. */
  whileHeld(reference: string, work: () => Promise<void>): Promise<void>;
  stop(): Promise<void>;
}

/** Time enough to bring a stack up on a busy machine; give it to `beforeAll`. */
export const STACK_UP = 180_000;
jest.setTimeout(60_000);

export const startTestStack = async (options: Parameters<typeof startStack>[0] = {}): Promise<TestStack> => {
  const stack = await startStack(options);
  const urls = urlsOf(secretsOf(stack.dataFolder), Number(new URL(stack.facts.database).port));
  const client = clientOf(() => stack.facts);
  const everything = new URL(urls.superuser);
  everything.pathname = new URL(urls.app).pathname;
  const pool = new pg.Pool({ connectionString: everything.href, max: 2 });
  pool.on('error', () => undefined); // a connection lost with its server is replaced at the next query
  return {
    ...client,
    stack,
    liveAuthority: async (id, settings = {}) => {
      const name = `The Authority of ${id}`;
      const tokens = await addAuthority(stack, { id, name, rehearsal: false, settings });
      return clientOf(() => ({ ...stack.facts, tokens }));
    },
    query: async <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    whileHeld: async (reference, work) => {
      const holder = await pool.connect();
      try {
        await holder.query('BEGIN');
        await holder.query('SELECT 1 FROM stream WHERE reference = $1 FOR UPDATE', [reference]);
        await work();
      } finally {
        await holder.query('ROLLBACK');
        holder.release();
      }
    },
    stop: async () => {
      await pool.end();
      await stack.stop();
    },
  };
};
