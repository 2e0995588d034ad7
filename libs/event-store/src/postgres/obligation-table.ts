// What is owed, and the digests made of it, in PostgreSQL.
import type pg from 'pg';
import type { Digest, DigestDue, DigestTable, Obligation, ObligationTable } from '../obligation.js';
import { prepared } from './prepared.js';

type Row = Omit<Obligation, 'owedAt' | 'raisedAt' | 'digest'> & {
  readonly owedAt: Date;
  readonly raisedAt: Date;
  readonly morning: string | null;
  readonly digestTo: string | null;
};

const SELECT = `SELECT letter, reference, proceeding, template, addressee AS "to", rung, state, owed_at AS "owedAt",
  raised_at AS "raisedAt", digest_morning AS morning, digest_to AS "digestTo", about
  FROM obligation WHERE authority = $1`;

const PUT = `
  INSERT INTO obligation (authority, letter, reference, proceeding, template, addressee, rung, state, owed_at, raised_at,
    digest_morning, digest_to, about)
  SELECT $1, letter, reference, proceeding, template, "to", rung, state, "owedAt", "raisedAt", morning, "digestTo", about
  FROM json_to_recordset($2) AS row(letter text, reference text, proceeding text, template text, "to" text, rung text,
    state text, "owedAt" timestamptz, "raisedAt" timestamptz, morning date, "digestTo" text, about jsonb)
  ON CONFLICT (authority, letter) DO UPDATE SET state = excluded.state`;

const toObligation = ({ owedAt, raisedAt, morning, digestTo, ...row }: Row): Obligation => ({
  ...row,
  owedAt: owedAt.toISOString(),
  raisedAt: raisedAt.toISOString(),
  digest: morning === null || digestTo === null ? null : { morning, to: digestTo },
});

export function obligationTable(client: pg.ClientBase, authority: string): ObligationTable {
  const select = async (rest: string, values: readonly unknown[]): Promise<Obligation[]> =>
    (await prepared<Row>(client, `${SELECT} ${rest}`, [authority, ...values])).rows.map(toObligation);
  return {
    put: async (rows) => {
      const flat = rows.map(({ digest, ...row }) => ({
        ...row,
        morning: digest?.morning ?? null,
        digestTo: digest?.to ?? null,
      }));
      if (rows.length > 0) await prepared(client, PUT, [authority, JSON.stringify(flat)]);
    },
    remove: async (letters) => {
      const text = 'DELETE FROM obligation WHERE authority = $1 AND letter = ANY ($2::text[])';
      if (letters.length > 0) await prepared(client, text, [authority, letters]);
    },
    owedBefore: (instant, limit, after) =>
      select(
        `AND owed_at < $2 AND ($4::text IS NULL OR (owed_at, letter) > ($3::timestamptz, $4))
         ORDER BY owed_at, letter LIMIT $5`,
        [instant, after?.owedAt ?? null, after?.letter ?? null, limit],
      ),
    digestsDue: async (raisedUntil) => {
      const text = `SELECT digest_morning AS morning, digest_to AS "to" FROM obligation
        WHERE authority = $1 AND digest_morning IS NOT NULL AND state = 'owed'
        GROUP BY digest_morning, digest_to HAVING min(raised_at) <= $2 ORDER BY digest_morning, digest_to`;
      return (await prepared<DigestDue>(client, text, [authority, raisedUntil])).rows;
    },
    ofDigest: ({ morning, to }) =>
      select(`AND digest_morning = $2 AND digest_to = $3 AND state = 'owed' ORDER BY raised_at, letter`, [
        morning,
        to,
      ]),
  };
}

export function digestTable(client: pg.ClientBase, authority: string): DigestTable {
  return {
    get: async (id) => {
      const text = `SELECT id, morning, addressee AS "to", letters, mail, outcome, closed FROM digest
        WHERE authority = $1 AND id = $2`;
      return (await prepared<Digest>(client, text, [authority, id])).rows[0];
    },
    add: async ({ id, morning, to, letters, mail }) => {
      const text = `INSERT INTO digest (authority, id, morning, addressee, letters, mail)
        VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING`;
      const values = [authority, id, morning, to, JSON.stringify(letters), JSON.stringify(mail)];
      return (await prepared(client, text, values)).rowCount === 1;
    },
    settle: async (id, outcome) => {
      const text = 'UPDATE digest SET outcome = $3 WHERE authority = $1 AND id = $2 AND outcome IS NULL';
      await prepared(client, text, [authority, id, JSON.stringify(outcome)]);
    },
    close: async (id) => {
      await prepared(client, 'UPDATE digest SET closed = true WHERE authority = $1 AND id = $2', [
        authority,
        id,
      ]);
    },
    open: async () => {
      const text = `SELECT morning, addressee AS "to" FROM digest
        WHERE authority = $1 AND NOT closed ORDER BY morning, addressee`;
      return (await prepared<DigestDue>(client, text, [authority])).rows;
    },
  };
}
