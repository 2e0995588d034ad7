// What a physician asks of a running system: what is owed, what is late, what is stuck. It reads the record and asks
// Temporal; it changes nothing. Time past which a thing is late is given in the constants below.
import { readProceeding } from '@twentieth/casework';
import type { Obligation, OpenWake, RecordStore } from '@twentieth/event-store';
import type { TemporalConnection } from '@twentieth/platform';
import { recalculationId, workflowId } from '@twentieth/workflows';
import { findingsOf, type Finding, type Sick } from './findings.js';
import { saying } from './nudge.js';

/** Temporal hears of a change within moments; after this long nobody is telling it. */
export const TOLD_WITHIN_MS = 60_000;
/** A live proceeding looks again at the moment that it named, and is done with that within this long. */
export const WOKEN_WITHIN_MS = 60_000;
/** A letter is written and sent within moments; one owed for this long is not being sent. */
export const SENT_WITHIN_MS = 600_000;
/** A digest leaves a quarter of an hour after the first of its reminders was raised. */
const DIGEST_WITHIN_MS = 1_800_000;
/** Mail that no machine can place is looked at within a day: a request may be in it, and its clock runs. */
const PLACED_WITHIN_MS = 86_400_000;
/** Three hundred cases a second: after this long the batch of a proclaimed holiday has been cut off, or fails. */
const CARRIED_WITHIN_MS = 600_000;
const PAGE = 1_000;

export interface Patient {
  readonly store: RecordStore;
  readonly temporal: Pick<TemporalConnection, 'client' | 'databaseId'>;
  /** The wall clock's instant of the examination. */
  readonly now: string;
}

export interface Standing {
  readonly authority: string;
  /** Proceedings whose clock runs. */
  readonly open: number;
  /** Letters owed and not yet sent. */
  readonly lettersOwed: number;
  /** Cases past a date of the law; what is to be done about those is a matter of casework, not of this program. */
  readonly casesOverdue: number;
  /** Messages in the holding pen, for a person to place. */
  readonly mailHeld: number;
}

export interface Examination {
  readonly at: string;
  readonly owed: readonly Standing[];
  /** Nothing when nothing needs a person. */
  readonly findings: readonly Finding[];
}

/** @throws when the record itself cannot be read; a Temporal that is away is a finding */
export const examine = async (patient: Patient): Promise<Examination> => {
  const { store, now } = patient;
  const temporal = await askTemporal(patient);
  const sick: Sick[] = typeof temporal === 'string' ? [{ kind: 'temporal-away', what: temporal }] : [];
  const owed: Standing[] = [];
  for (const authority of await store.authorityIds()) {
    const { rehearsal } = await store.transact(authority, (tx) => tx.authority());
    const rows = await outstandingOf(store, authority);
    const obligations = await obligationsOf(store, authority);
    for (const row of obligations) sick.push(...neglected(row, { authority, rehearsal, now }));
    sick.push(...(await unfinishedOf(store, authority, now)));
    for (const row of rows) sick.push(...ailmentsOf(row, { authority, rehearsal, now }));
    const pen = await store.transact(authority, (tx) => tx.heldMail.waiting());
    if (pen.since !== null && Date.parse(now) - Date.parse(pen.since) > PLACED_WITHIN_MS)
      sick.push({ kind: 'mail-held', what: `${authority}: ${pen.count} held`, since: pen.since });
    if (typeof temporal !== 'string') sick.push(...(await abandoned(patient, authority, rows, temporal)));
    owed.push({
      authority,
      open: rows.filter((row) => !row.finished).length,
      lettersOwed:
        rows.reduce((sum, row) => sum + row.effects, 0) + obligations.filter(waitsForDigest).length,
      casesOverdue: await overdueOf(store, authority),
      mailHeld: pen.count,
    });
  }
  return { at: now, owed, findings: findingsOf(sick) };
};

/** The workflows that run, by id, and which database knows of them; or why Temporal did not say. */
type Running = { readonly databaseId: string; readonly ids: ReadonlySet<string> };
const askTemporal = async ({ temporal }: Patient): Promise<Running | string> => {
  try {
    const databaseId = await temporal.databaseId();
    const ids = new Set<string>();
    for await (const { workflowId: id } of temporal.client.workflow.list({
      query: "ExecutionStatus = 'Running'",
      pageSize: PAGE,
    }))
      ids.add(id);
    return { databaseId, ids };
  } catch (error) {
    return saying(error);
  }
};

const outstandingOf = async (store: RecordStore, authority: string): Promise<readonly OpenWake[]> => {
  const all: OpenWake[] = [];
  for (;;) {
    const page = await store.transact(authority, (tx) =>
      tx.wakes.outstanding(PAGE, all.at(-1)?.proceeding ?? ''),
    );
    all.push(...page);
    if (page.length < PAGE) return all;
  }
};

/** What is owed and not closed, beside what a proceeding sends by itself. */
const obligationsOf = async (store: RecordStore, authority: string): Promise<readonly Obligation[]> => {
  const all: Obligation[] = [];
  for (;;) {
    const page = await store.transact(authority, (tx) => tx.obligations.owedBefore(EVER, PAGE, all.at(-1)));
    all.push(...page);
    if (page.length < PAGE) return all;
  }
};
const EVER = '9999-12-31T00:00:00.000Z';

const waitsForDigest = ({ state, digest }: Obligation): boolean => state === 'owed' && digest !== null;

/** A digest leaves within a quarter of an hour; what failed or came back leaves by no machine. */
const neglected = (row: Obligation, { authority, now }: Where): readonly Sick[] => {
  const what = `${row.template} of ${row.reference}, ${authority}`;
  const since = row.raisedAt;
  if (row.state === 'failed' || row.state === 'returned') return [{ kind: 'undelivered', what, since }];
  const waited = Date.parse(now) - Date.parse(since);
  return waitsForDigest(row) && waited > DIGEST_WITHIN_MS ? [{ kind: 'unsent', what, since }] : [];
};

const unfinishedOf = async (store: RecordStore, authority: string, now: string): Promise<readonly Sick[]> => {
  const changes = await store.transact(authority, (tx) => tx.calendar.all());
  return changes
    .filter(({ finishedAt }) => finishedAt === null)
    .filter(({ confirmedAt }) => Date.parse(now) - Date.parse(confirmedAt) > CARRIED_WITHIN_MS)
    .map(({ id, confirmedAt }) => ({
      kind: 'holiday-unfinished',
      what: recalculationId({ authority, change: id }),
      since: confirmedAt,
    }));
};

const overdueOf = async (store: RecordStore, authority: string): Promise<number> => {
  let count = 0;
  let after: { reference: string; nextDue: string | null } | undefined;
  for (;;) {
    const page = await store.transact(authority, (tx) =>
      tx.summaries.list({ overdue: true, limit: 500, after }),
    );
    count += page.length;
    after = page.at(-1);
    if (page.length < 500) return count;
  }
};

interface Where {
  readonly authority: string;
  readonly rehearsal: boolean;
  readonly now: string;
}

/** What is wrong with one row by itself. A rehearsal case lives in its own time, so the wall clock makes no wake late. */
const ailmentsOf = (row: OpenWake, { authority, rehearsal, now }: Where): readonly Sick[] => {
  const what = `${row.proceeding} of ${authority}`;
  const since = (instant: string): number => Date.parse(now) - Date.parse(instant);
  if (!isReadable(row)) return [{ kind: 'unreadable', what, since: row.changedAt }];
  const sick: Sick[] = [];
  if (row.version > row.versionNudged && since(row.changedAt) > TOLD_WITHIN_MS)
    sick.push({ kind: 'untold', what, since: row.changedAt });
  if (!rehearsal && row.wakeAt !== null && since(row.wakeAt) > WOKEN_WITHIN_MS)
    sick.push({ kind: 'not-woken', what, since: row.wakeAt });
  if (row.effects > 0 && since(row.changedAt) > SENT_WITHIN_MS)
    sick.push({ kind: 'unsent', what, since: row.changedAt });
  return sick;
};

const isReadable = ({ proceeding }: OpenWake): boolean => {
  try {
    readProceeding(proceeding);
    return true;
  } catch {
    return false; // told as a finding of its own: no workflow can be named after it
  }
};

/** Open proceedings that this Temporal was told of and that no execution keeps. The list may lag, so each is asked for. */
const abandoned = async (
  { temporal, now }: Patient,
  authority: string,
  rows: readonly OpenWake[],
  { databaseId, ids }: Running,
): Promise<readonly Sick[]> => {
  const sick: Sick[] = [];
  for (const row of rows) {
    if (row.finished || !isReadable(row)) continue;
    const settled = Date.parse(now) - Date.parse(row.changedAt) > TOLD_WITHIN_MS;
    const what = `${row.proceeding} of ${authority}`;
    if (row.toldTemporal !== databaseId) {
      if (row.toldTemporal !== null && settled) sick.push({ kind: 'forgotten', what, since: row.changedAt });
      continue;
    }
    const id = workflowId({ authority, proceeding: row.proceeding });
    if (ids.has(id) || (await isRunning(temporal, id))) continue;
    sick.push({ kind: 'no-workflow', what, since: row.changedAt });
  }
  return sick;
};

const isRunning = async ({ client }: Patient['temporal'], id: string): Promise<boolean> => {
  try {
    return (await client.workflow.getHandle(id).describe()).status.name === 'RUNNING';
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkflowNotFoundError') return false;
    throw error;
  }
};
