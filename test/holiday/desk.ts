// What the run works with: the stack's API as an approver would call it, the door into its record, and its tables as they are.
import { postgresRecord } from '@twentieth/event-store';
import { inTransaction, openPool, wallClock } from '@twentieth/platform';
import { foldCache, submit, type Submission } from '@twentieth/registry';
import { rehearsalAuthority, type Stack } from '@twentieth/tools';
import { openVault } from '@twentieth/vault';

export interface Answer<T> {
  readonly status: number;
  readonly body: T;
}

export interface Desk {
  get<T>(path: string): Promise<Answer<T>>;
  post<T>(path: string, body: object): Promise<Answer<T>>;
  /** @throws when it is anything but recorded */
  put(commandId: string, what: Pick<Submission, 'reference' | 'command'>, at?: string): Promise<string>;
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  close(): Promise<void>;
}

const { id: AUTHORITY } = rehearsalAuthority;

export const openDesk = ({ facts, secrets }: Stack): Desk => {
  const pool = openPool({ url: facts.database, name: 'holiday', max: 10 });
  const vault = openVault({ masterKey: Buffer.from(secrets.masterKey, 'base64') });
  const door = { store: postgresRecord(pool), vault, folds: foldCache() };
  const call = async <T>(path: string, init: RequestInit): Promise<Answer<T>> => {
    const headers = { authorization: `Bearer ${facts.tokens.approver}`, 'content-type': 'application/json' };
    const answer = await fetch(new URL(path, facts.api), { ...init, headers });
    return { status: answer.status, body: (await answer.json()) as T };
  };
  return {
    get: (path) => call(path, {}),
    post: (path, body) => call(path, { method: 'POST', body: JSON.stringify(body) }),
    put: async (commandId, what, at = wallClock()) => {
      const actor = { id: 'dev-officer', role: 'officer' };
      const outcome = await submit(door, {
        ...what,
        authority: AUTHORITY,
        commandId,
        actor,
        at,
      } as Submission);
      if (outcome.kind !== 'recorded')
        throw new Error(`The command ${commandId} was not recorded: ${JSON.stringify(outcome)}.`);
      return outcome.reference;
    },
    query: <Row extends object>(sql: string, values: readonly unknown[] = []) =>
      inTransaction(
        pool,
        AUTHORITY,
        async (client) => (await client.query<Row & object>(sql, [...values])).rows,
      ),
    close: () => pool.end(),
  };
};
