// The subjects' wrapped keys in PostgreSQL. A destroyed key leaves its row, which no policy lets anyone fill again.
import type pg from 'pg';
import type { StoredSubjectKey, SubjectKeyTable } from '../record.js';
import { prepared } from './prepared.js';

export function keyTable(client: pg.ClientBase, authority: string): SubjectKeyTable {
  /** What this transaction has read: a case's sealed parts share one key, which is asked for once. */
  const read = new Map<string, StoredSubjectKey>();
  const get = async (subject: string): Promise<StoredSubjectKey | undefined> => {
    const known = read.get(subject);
    if (known) return known;
    const found = await select(subject);
    if (found) read.set(subject, found);
    return found;
  };
  const select = async (subject: string): Promise<StoredSubjectKey | undefined> => {
    const { rows } = await prepared<{ wrappedKey: Buffer | null }>(
      client,
      'SELECT wrapped_key AS "wrappedKey" FROM subject_key WHERE authority = $1 AND subject = $2',
      [authority, subject],
    );
    if (!rows[0]) return undefined;
    return rows[0].wrappedKey ? { wrappedKey: rows[0].wrappedKey } : { destroyed: true };
  };
  return {
    get,
    putIfAbsent: async (subject, wrappedKey) => {
      await prepared(
        client,
        'INSERT INTO subject_key (authority, subject, wrapped_key) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [authority, subject, Buffer.from(wrappedKey)],
      );
      return (await get(subject))!;
    },
    rewrap: async (subject, wrappedKey) => {
      read.delete(subject);
      const { rowCount } = await prepared(
        client,
        `UPDATE subject_key SET wrapped_key = $3
         WHERE authority = $1 AND subject = $2 AND wrapped_key IS NOT NULL`,
        [authority, subject, Buffer.from(wrappedKey)],
      );
      return rowCount === 1;
    },
    destroy: async (subject) => {
      read.delete(subject);
      await prepared(
        client,
        `INSERT INTO subject_key (authority, subject, wrapped_key, destroyed_at) VALUES ($1, $2, NULL, clock_timestamp())
         ON CONFLICT DO NOTHING`,
        [authority, subject],
      );
      await prepared(
        client,
        `UPDATE subject_key SET wrapped_key = NULL, destroyed_at = clock_timestamp()
         WHERE authority = $1 AND subject = $2 AND wrapped_key IS NOT NULL`,
        [authority, subject],
      );
    },
  };
}
