// Faults planted in a snapshot, for the auditor to find. Each says what has gone wrong and where it must be found; a
// forger who knows the chain has recomputed every hash behind the fault, so that it is not the chain alone that tells.
import { canonical, sha256 } from '../auditor/canonical.js';
import type { CommandRow, EventRow, MailRow, Snapshot, WakeRow } from '../auditor/snapshot.js';

export interface Fault {
  /** What has happened, as a sentence that goes on: 'a letter was sent, and …'. */
  readonly what: string;
  /** The check that must speak up. */
  readonly check: string;
  readonly plant: (whole: Snapshot) => Snapshot;
}

type Data = Readonly<Record<string, unknown>>;
const dataOf = ({ body }: EventRow): Data => (JSON.parse(body) as { data: Data }).data;

export const ofType =
  (...types: readonly string[]) =>
  ({ type }: EventRow): boolean =>
    types.includes(type);

/** The first event that fits. @throws when none does: the fault would not be planted */
export const first = ({ events }: Snapshot, fits: (event: EventRow) => boolean): EventRow => {
  const found = events.find(fits);
  if (found === undefined) throw new Error('The recorded snapshot has no such event.');
  return found;
};

/** The row with another body, its columns and hash as that body says. */
export const rewritten = (row: EventRow, change: Readonly<Record<string, unknown>>): EventRow => {
  const body = { ...(JSON.parse(row.body) as Data), ...change };
  const { data: _d, authority: _a, sealedHash: _s, ...columns } = body as Data;
  const text = canonical(body);
  return { ...row, ...(columns as Partial<EventRow>), body: text, hash: sha256(text) };
};

/** The row with other data; a field given as undefined is left out. */
export const withData = (row: EventRow, change: Data): EventRow =>
  rewritten(row, { data: JSON.parse(JSON.stringify({ ...dataOf(row), ...change })) as Data });

/** The events of every case numbered and chained anew, and streams, commands' outcomes, clocks and notes to match. */
export const rechained = (whole: Snapshot, events: readonly EventRow[]): Snapshot => {
  const chained = [...Map.groupBy(events, ({ reference }) => reference).values()].flatMap((rows) => {
    let prevHash = '0'.repeat(64);
    return rows.map((row, i) => {
      const next = rewritten(row, { version: i + 1, prevHash });
      prevHash = next.hash;
      return next;
    });
  });
  const made = Map.groupBy(chained, ({ commandId }) => commandId);
  const last = new Map(chained.map((row) => [row.reference, row]));
  const versions = new Map(chained.map(({ id, version }) => [id, version]));
  return {
    ...whole,
    events: chained,
    streams: whole.streams.map((stream) => {
      const head = last.get(stream.reference)!;
      return { ...stream, version: head.version, headHash: head.hash };
    }),
    commands: whole.commands.map((row) => renumbered(row, made.get(row.commandId) ?? [])),
    notes: whole.notes.map((line) => {
      if (line.what !== 'answered') return line;
      const { told, key } = line;
      const own = made.get(`http/${key}`)?.at(-1)?.version;
      const told2 = {
        ...told,
        events: told.events?.map((e) => ({ ...e, version: versions.get(e.id) ?? e.version })),
      };
      return { ...line, told: own === undefined ? told2 : { ...told2, version: own } };
    }),
  };
};

const renumbered = (row: CommandRow, made: readonly EventRow[]): CommandRow => {
  if (row.outcome?.kind !== 'recorded' || made.length === 0) return row;
  const versions = made.map(({ version }) => version);
  return { ...row, outcome: { ...row.outcome, from: Math.min(...versions), to: Math.max(...versions) } };
};

export const without = <T>(rows: readonly T[], gone: T): readonly T[] => rows.filter((row) => row !== gone);
export const replaced = <T>(rows: readonly T[], old: T, by: T): readonly T[] =>
  rows.map((row) => (row === old ? by : row));
/** The rows with one more, right after the one it resembles. */
export const doubled = <T>(rows: readonly T[], old: T, again: T): readonly T[] =>
  rows.flatMap((row) => (row === old ? [row, again] : [row]));

/** The mail of the first letter to that addressee. */
export const mailTo = (whole: Snapshot, to: string): MailRow => {
  const prepared = first(whole, (e) => e.type === 'LetterPrepared' && dataOf(e)['to'] === to);
  return whole.mails.find(({ messageId }) => messageId === dataOf(prepared)['messageId'])!;
};
export const clockOf = (whole: Snapshot, kind: string): WakeRow =>
  whole.wakes.find(({ proceeding }) => proceeding.startsWith(`${kind}/`))!;
export const fieldOf = (row: EventRow, field: string): string => String(dataOf(row)[field]);

/** Everything that was recorded of one letter. */
export const ofLetter =
  (id: string, ...types: readonly string[]) =>
  (event: EventRow): boolean =>
    ofType(...types)(event) && fieldOf(event, 'letter') === id;

/** The snapshot as if these events had never been recorded, their commands neither. */
export const unrecorded = (whole: Snapshot, gone: (event: EventRow) => boolean): Snapshot => {
  const commands = new Set(whole.events.filter(gone).map(({ commandId }) => commandId));
  return rechained(
    { ...whole, commands: whole.commands.filter(({ commandId }) => !commands.has(commandId)) },
    whole.events.filter((event) => !gone(event)),
  );
};
