// The transaction's own statements: commands, streams, references, messages. The tenant is set before any of them.
import { errorCode } from '@twentieth/platform';
import type pg from 'pg';
import type { OpenClaims } from '../claims.js';
import { open } from '../envelope.js';
import { RecordMisuseError, UnknownAuthorityError } from '../errors.js';
import { GENESIS } from '../event.js';
import type { Authority, KnownMessage, RecordTransaction } from '../record.js';
import { formatReference } from '../reference.js';
import { appendEvents } from './append.js';
import { calendarTable } from './calendar-table.js';
import { heldMailTable } from './held-mail-table.js';
import { keyTable } from './key-table.js';
import { digestTable, obligationTable } from './obligation-table.js';
import { settingsTable } from './settings-table.js';
import { summaryTable } from './summary-table.js';
import { wakeTable } from './wake-table.js';
import { prepared } from './prepared.js';

export function postgresTransaction(
  client: pg.ClientBase,
  authority: string,
  claims: OpenClaims,
): RecordTransaction {
  let tenant: Promise<Authority> | undefined;
  return {
    authority: () => (tenant ??= readAuthority(client, authority)),
    claimCommand: async (commandId, bodyHash) => {
      const claim = await prepared(
        client,
        'INSERT INTO command (authority, command_id, body_hash) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [authority, commandId, bodyHash],
      ).catch((error: unknown) => {
        throw errorCode(error) === '23503' ? new UnknownAuthorityError(authority) : error;
      });
      if (claim.rowCount === 1) {
        claims.claimed(commandId);
        return { claimed: true };
      }
      const { rows } = await prepared<{ bodyHash: string; reference: string | null; outcome: unknown }>(
        client,
        'SELECT body_hash AS "bodyHash", reference, outcome FROM command WHERE authority = $1 AND command_id = $2',
        [authority, commandId],
      );
      return { claimed: false, ...rows[0]! };
    },
    storeOutcome: async (commandId, outcome, reference) => {
      claims.answered(commandId);
      const { rowCount } = await prepared(
        client,
        `UPDATE command SET outcome = $3, reference = $4
         WHERE authority = $1 AND command_id = $2 AND outcome IS NULL`,
        [authority, commandId, JSON.stringify(outcome ?? null), reference],
      );
      if (rowCount !== 1) throw new RecordMisuseError(`The command ${commandId} has its outcome already.`);
    },
    readStream: async (reference, { fromVersion = 1 } = {}) => {
      const { rows } = await prepared<StreamRow>(
        client,
        `SELECT s.version, s.head_hash AS "headHash", e.body, e.hash, e.sealed
         FROM stream s LEFT JOIN event e
           ON e.authority = s.authority AND e.reference = s.reference AND e.version >= $3
         WHERE s.authority = $1 AND s.reference = $2 ORDER BY e.version`,
        [authority, reference, fromVersion],
      );
      const events = rows.flatMap(({ body, hash, sealed }) =>
        body && hash ? [open({ body, hash, sealed })] : [],
      );
      const { version = 0, headHash = GENESIS } = rows[0] ?? {};
      return { reference, version, headHash, events };
    },
    readStreams: async (references) => {
      const { rows } = await prepared<StreamRow & { readonly reference: string }>(
        client,
        `SELECT s.reference, s.version, s.head_hash AS "headHash", e.body, e.hash, e.sealed
         FROM stream s JOIN event e ON e.authority = s.authority AND e.reference = s.reference
         WHERE s.authority = $1 AND s.reference = ANY($2) ORDER BY s.reference, e.version`,
        [authority, references],
      );
      return [...Map.groupBy(rows, (row) => row.reference)].map(([reference, those]) => ({
        ...{ reference, version: those[0]!.version, headHash: those[0]!.headHash },
        events: those.map(({ body, hash, sealed }) => open({ body: body!, hash: hash!, sealed })),
      }));
    },
    references: async ({ after = '', limit = 1_000 } = {}) => {
      const { rows } = await prepared<{ reference: string }>(
        client,
        'SELECT reference FROM stream WHERE authority = $1 AND reference > $2 ORDER BY reference LIMIT $3',
        [authority, after, limit],
      );
      return rows.map((row) => row.reference);
    },
    append: (reference, expectedVersion, expectedHeadHash, events, commandId) =>
      appendEvents(client, { authority, reference, expectedVersion, expectedHeadHash, events, commandId }),
    referenceOfEvent: async (id) => {
      const { rows } = await prepared<{ reference: string }>(
        client,
        'SELECT reference FROM event WHERE authority = $1 AND id = $2',
        [authority, id],
      );
      return rows[0]?.reference;
    },
    nextReference: async (prefix, year) => {
      formatReference(prefix, year, 1);
      const { rows } = await prepared<{ last: number }>(
        client,
        `INSERT INTO reference_counter AS counter (authority, prefix, year, last) VALUES ($1, $2, $3, 1)
         ON CONFLICT (authority, prefix, year) DO UPDATE SET last = counter.last + 1 RETURNING last`,
        [authority, prefix, year],
      );
      return formatReference(prefix, year, rows[0]!.last);
    },
    claimMessageId: async (hash, reference, contentHash = null) => {
      const { rowCount } = await prepared(
        client,
        `INSERT INTO message (authority, message_id_hash, reference, content_hash) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [authority, hash, reference, contentHash],
      );
      if (rowCount === 1) return { claimed: true };
      return { claimed: false, ...(await findMessage(client, authority, hash))! };
    },
    findByMessageId: (hash) => findMessage(client, authority, hash),
    wakes: wakeTable(client, authority),
    summaries: summaryTable(client, authority),
    calendar: calendarTable(client, authority),
    heldMail: heldMailTable(client, authority),
    subjectKeys: keyTable(client, authority),
    obligations: obligationTable(client, authority),
    digests: digestTable(client, authority),
    settings: settingsTable(client, authority),
  };
}

interface StreamRow {
  readonly version: number;
  readonly headHash: string;
  readonly body: string | null;
  readonly hash: string | null;
  readonly sealed: Buffer | null;
}

async function readAuthority(client: pg.ClientBase, authority: string): Promise<Authority> {
  const { rows } = await prepared<Authority>(
    client,
    'SELECT id, name, rehearsal, settings FROM authority WHERE id = $1',
    [authority],
  );
  if (!rows[0]) throw new UnknownAuthorityError(authority);
  return rows[0];
}

async function findMessage(
  client: pg.ClientBase,
  authority: string,
  hash: string,
): Promise<KnownMessage | undefined> {
  const { rows } = await prepared<KnownMessage>(
    client,
    `SELECT reference, content_hash AS "contentHash" FROM message
     WHERE authority = $1 AND message_id_hash = $2`,
    [authority, hash],
  );
  return rows[0];
}
