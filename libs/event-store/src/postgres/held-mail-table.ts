// The holding pen in PostgreSQL.
import type pg from 'pg';
import { spelt, speltOrNull } from '../instant.js';
import type { HeldMail, HeldMailTable } from '../held-mail.js';
import { prepared } from './prepared.js';

type Row = Omit<HeldMail, 'receivedAt' | 'heldAt' | 'settledAt'> & {
  readonly receivedAt: Date;
  readonly heldAt: Date;
  readonly settledAt: Date | null;
};

const SELECT = `SELECT id, fingerprint, kind, reason, mentions, received_at AS "receivedAt", held_at AS "heldAt", sha256,
  bytes, sealed_head AS "sealedHead", state, settled_at AS "settledAt", settled_by AS "settledBy", reference,
  sealed_because AS "sealedBecause" FROM held_mail WHERE authority = $1`;

const toHeld = (row: Row): HeldMail => ({
  ...row,
  receivedAt: spelt(row.receivedAt.toISOString()),
  heldAt: spelt(row.heldAt.toISOString()),
  settledAt: speltOrNull(row.settledAt),
});

export function heldMailTable(client: pg.ClientBase, authority: string): HeldMailTable {
  const select = async (where: string, values: readonly unknown[]): Promise<HeldMail[]> => {
    const { rows } = await prepared<Row>(client, `${SELECT} ${where}`, [authority, ...values]);
    return rows.map(toHeld);
  };
  return {
    hold: async (mail) => {
      const { settled } = mail;
      const { rowCount } = await prepared(
        client,
        `INSERT INTO held_mail (authority, id, fingerprint, kind, reason, mentions, received_at, sha256, bytes,
           sealed_head, sealed_message, state, settled_at, settled_by, reference, sealed_because)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) ON CONFLICT DO NOTHING`,
        [
          ...[authority, mail.id, mail.fingerprint, mail.kind, mail.reason, mail.mentions, mail.receivedAt],
          ...[mail.sha256, mail.bytes, mail.sealedHead, mail.sealedMessage],
          ...[settled?.state ?? 'held', settled?.at ?? null, settled ? JSON.stringify(settled.by) : null],
          ...[settled?.reference ?? null, settled?.sealedBecause ?? null],
        ],
      );
      const [kept] = await select('AND fingerprint = $2', [mail.fingerprint]);
      return { mail: kept!, fresh: rowCount === 1 };
    },
    get: async (id) => (await select('AND id = $2', [id]))[0],
    message: async (id) => {
      const { rows } = await prepared<{ message: Buffer }>(
        client,
        'SELECT sealed_message AS message FROM held_mail WHERE authority = $1 AND id = $2',
        [authority, id],
      );
      return rows[0]?.message;
    },
    list: ({ state, after, limit = 50 } = {}) =>
      select(
        `AND ($2::text IS NULL OR state = $2)
         AND ($4::text IS NULL OR (received_at, id) > ($3::timestamptz, $4))
         ORDER BY received_at, id LIMIT $5`,
        [state ?? null, after?.receivedAt ?? null, after?.id ?? null, Math.min(limit, 500)],
      ),
    settle: async (id, { state, at, by, reference, sealedBecause }) => {
      const { rowCount } = await prepared(
        client,
        `UPDATE held_mail SET state = $3, settled_at = $4, settled_by = $5, reference = $6, sealed_because = $7
         WHERE authority = $1 AND id = $2 AND reference IS NULL`,
        [authority, id, state, at, JSON.stringify(by), reference, sealedBecause],
      );
      return rowCount === 1;
    },
    ofCase: async (reference) => {
      const { rows } = await prepared<{ id: string }>(
        client,
        'SELECT id FROM held_mail WHERE authority = $1 AND reference = $2 ORDER BY id',
        [authority, reference],
      );
      return rows.map(({ id }) => id);
    },
    waiting: async () => {
      const { rows } = await prepared<{ count: number; since: Date | null }>(
        client,
        `SELECT count(*)::integer AS count, min(held_at) AS since FROM held_mail
         WHERE authority = $1 AND state = 'held'`,
        [authority],
      );
      return { count: rows[0]!.count, since: speltOrNull(rows[0]!.since) };
    },
  };
}
