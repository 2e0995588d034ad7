// Reads everything of an authority that is to be judged: the record as the application's own role sees it, the mail
// catcher, what the fake of Notify tells, the notes.
import { readFileSync } from 'node:fs';
import pg from 'pg';
import type { Line } from './notes.js';
import { nameOf } from './arrivals.js';
import type { LadderRow } from './ladder.js';
import type {
  CommandRow,
  DigestRow,
  EventRow,
  MailRow,
  ObligationRow,
  Snapshot,
  StreamRow,
  WakeRow,
} from './snapshot.js';

export interface Sources {
  /** The application's own address: what row-level security hides from it, it cannot have done. */
  readonly database: string;
  readonly authority: string;
  /** The mail catcher's page. */
  readonly mail: string;
  /** The authorities whose mail in the catcher is their own matter. */
  readonly others: readonly string[];
  /** What GOV.UK Notify took over and was asked, where the authority sends by it. */
  readonly notify?: Pick<Snapshot, 'taken' | 'tried'>;
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
const OBLIGATIONS = `
  SELECT letter, reference, addressee AS "to", rung, state,
    to_char(owed_at AT TIME ZONE 'UTC', ${INSTANT}) AS "owedAt",
    to_char(raised_at AT TIME ZONE 'UTC', ${INSTANT}) AS "raisedAt",
    'digest/' || to_char(digest_morning, 'YYYY-MM-DD') || '/' || digest_to AS digest
  FROM obligation ORDER BY letter`;
const DIGESTS = `
  SELECT id, letters, mail ->> 'messageId' AS "messageId", mail ->> 'address' AS address, mail ->> 'text' AS text, outcome,
    closed, to_char(made_at AT TIME ZONE 'UTC', ${INSTANT}) AS "madeAt"
  FROM digest ORDER BY id`;
const SETTINGS = `
  SELECT settings -> 'post' ->> 'adapter' AS post, coalesce(settings -> 'ladder', '[]') AS ladders,
    to_char(clock_timestamp() AT TIME ZONE 'UTC', ${INSTANT}) AS "takenAt"
  FROM authority WHERE id = $1`;

interface Settings {
  readonly post: string | null;
  readonly ladders: readonly LadderRow[];
  readonly takenAt: string;
}

export const takeSnapshot = async (sources: Sources): Promise<Snapshot> => {
  const { database, authority, mail, notes, notify, others } = sources;
  const client = new pg.Client({ connectionString: database });
  client.on('error', () => undefined); // a query that fails tells it
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    await client.query("SELECT set_config('twentieth.authority', $1, true)", [authority]);
    const rows = async <T extends object>(sql: string, values: string[] = []): Promise<readonly T[]> =>
      (await client.query<T>(sql, values)).rows;
    const [settings] = await rows<Settings>(SETTINGS, [authority]);
    if (settings === undefined) throw new Error(`There is no authority ${authority}.`);
    return {
      authority,
      takenAt: settings.takenAt,
      post: settings.post === 'notify' ? 'notify' : 'smtp',
      ladders: settings.ladders,
      streams: await rows<StreamRow>(STREAMS),
      events: await rows<EventRow>(EVENTS),
      commands: await rows<CommandRow>(COMMANDS),
      wakes: await rows<WakeRow>(WAKES),
      obligations: await rows<ObligationRow>(OBLIGATIONS),
      digests: (await rows<Omit<DigestRow, 'names'> & { text: string }>(DIGESTS)).map(
        ({ text, letters, ...row }) => ({
          ...row,
          letters: letters.map(({ letter, reference }) => ({ letter, reference })),
          names: casesNamed(text),
        }),
      ),
      mails: (await caughtBy(mail)).filter((each) => !others.includes(senderOf(each))),
      taken: notify?.taken ?? [],
      tried: notify?.tried ?? [],
      notes: linesOf(notes),
    };
  } finally {
    await client.end();
  }
};

/** The references that a letter's words name. */
export const casesNamed = (text: string): readonly string[] =>
  [...new Set([...text.matchAll(/\b[A-Z]{2,6}-\d{4}-\d{6}\b/g)].map(([reference]) => reference))].sort();

/** The authority whose letter it is: the end of its name. */
const senderOf = ({ messageId }: MailRow): string => nameOf(messageId).split('.').at(-1) ?? '';

interface Caught {
  readonly headers: { readonly 'message-id'?: string };
  readonly to: readonly { readonly address: string }[];
  readonly subject: string;
  readonly text: string;
}

const caughtBy = async (mail: string): Promise<readonly MailRow[]> => {
  const answer = await fetch(`${mail}/api/email`, { signal: AbortSignal.timeout(60_000) });
  if (!answer.ok) throw new Error(`The mail catcher answered ${answer.status}.`);
  return ((await answer.json()) as readonly Caught[]).map(({ headers, to, subject, text }) => ({
    messageId: headers['message-id'] ?? '',
    to: to.map(({ address }) => address),
    subject,
    names: casesNamed(text),
  }));
};

const linesOf = (file: string): readonly Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);
