// Reads everything that is to be judged: the record as the application's own role sees it, the mail catcher, the notes.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Line } from './notes.js';
import type { CommandRow, EventRow, MailRow, Snapshot, StreamRow, WakeRow } from './snapshot.js';

export interface Sources {
  /** The application's own address: what row-level security hides from it, it cannot have done. */
  readonly database: string;
  readonly authority: string;
  /** The mail catcher's page. */
  readonly mail: string;
  /** The file of the notes, one line of JSON each. */
  readonly notes: string;
}

const INSTANT = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const EVENTS = `
  SELECT reference, version::int AS version, id, type, schema, to_char(occurred_on, 'YYYY-MM-DD') AS "on",
    to_char(at AT TIME ZONE 'UTC', ${INSTANT}) AS at, to_char(recorded_at AT TIME ZONE 'UTC', ${INSTANT}) AS "recordedAt",
    actor, body, subject, encode(sha256(sealed), 'hex') AS "sealedSha256", prev_hash AS "prevHash", hash,
    command_id AS "commandId"
  FROM event ORDER BY reference, version`;
const STREAMS = `SELECT reference, version::int AS version, head_hash AS "headHash" FROM stream ORDER BY reference`;
const COMMANDS = `SELECT command_id AS "commandId", reference, outcome FROM command ORDER BY command_id`;
const WAKES = `
  SELECT proceeding, reference, to_char(wake_at AT TIME ZONE 'UTC', ${INSTANT}) AS "wakeAt", effects, finished,
    version::int AS version, version_nudged::int AS "versionNudged"
  FROM wake ORDER BY proceeding`;

export const takeSnapshot = async ({ database, authority, mail, notes }: Sources): Promise<Snapshot> => {
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => undefined); // a query that fails tells it
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query("SELECT set_config('twentieth.authority', $1, true)", [authority]);
    const rows = async <T extends object>(sql: string): Promise<readonly T[]> =>
      (await client.query<T>(sql)).rows;
    return {
      authority,
      streams: await rows<StreamRow>(STREAMS),
      events: await rows<EventRow>(EVENTS),
      commands: await rows<CommandRow>(COMMANDS),
      wakes: await rows<WakeRow>(WAKES),
      mails: await caughtBy(mail),
      notes: linesOf(notes),
    };
  } finally {
    await client.end();
  }
};

interface Caught {
  readonly headers: { readonly 'message-id'?: string };
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
}

const caughtBy = async (mail: string): Promise<readonly MailRow[]> => {
  const answer = await fetch(`${mail}/api/email`, { signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) throw new Error(`The mail catcher answered ${answer.status}.`);
  return ((await answer.json()) as readonly Caught[]).map(({ headers, to, subject }) => ({
    messageId: headers['message-id'] ?? '',
    to: to.map(({ address }) => address),
    subject,
  }));
};

const linesOf = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
