// Every statement of the record is prepared once a connection: planning under row-level security costs more than running.
import { sha256 } from '@twentieth/platform';
import type pg from 'pg';

const names = new Map<string, string>();

/** The texts are constants of this package, so their number is bounded. */
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = sha256(text).slice(0, 24);
  names.set(text, name);
  return name;
}

export const prepared = <R extends object>(
  client: pg.ClientBase,
  text: string,
  values: unknown[],
): Promise<pg.QueryResult<R & pg.QueryResultRow>> =>
  client.query<R & pg.QueryResultRow>({ name: nameOf(text), text, values });
