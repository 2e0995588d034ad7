// Reading the record: a case as it is, as it was on a day (asAt), and as it was known at an instant (knownAt).
import { parseInstant } from '@twentieth/calendar';
import { fold, owedBy, readProceeding, type CaseEvent, type CaseFile, type Owed } from '@twentieth/casework';
import type { Authority, CaseSummary, StoredEvent, SummaryFilter } from '@twentieth/event-store';
import { closed, opened } from './sealing.js';
import type { Door } from './submit.js';

export interface AsOf {
  /** Civil date: only what had happened by the end of this day, and the clocks as they stood on it. */
  readonly asAt?: string;
  /** Instant: only what was on the record by then (in a rehearsal, by the case's own time). */
  readonly knownAt?: string;
}

export interface ReadCase {
  readonly file: CaseFile;
  readonly stored: readonly StoredEvent[];
  /** The same events with their personal parts opened; a part whose key was destroyed stays undefined. */
  readonly events: readonly CaseEvent[];
  readonly authority: Authority;
}

/** @returns null when this authority has no such case, or none that was known then */
export const readCase = (
  door: Door,
  authority: string,
  reference: string,
  asOf: AsOf = {},
): Promise<ReadCase | null> =>
  door.store.transact(authority, async (tx) => {
    const { events: all } = await tx.readStream(reference);
    if (all.length === 0) return null;
    const tenant = await tx.authority();
    const knownAt = asOf.knownAt === undefined ? undefined : parseInstant(asOf.knownAt);
    const stored = all.filter((event) => within(event, { ...asOf, knownAt }, tenant.rehearsal));
    const file = fold(stored.map(closed));
    if (file === null) return null;
    const events: CaseEvent[] = [];
    for (const event of stored) events.push(await opened(door.vault, tx, event));
    return { file, stored, events, authority: tenant };
  });

const within = (event: StoredEvent, { asAt, knownAt }: AsOf, rehearsal: boolean): boolean =>
  (asAt === undefined || event.on <= asAt) &&
  (knownAt === undefined || (rehearsal ? event.at : event.recordedAt) <= knownAt);

export const listCases = (door: Door, authority: string, filter: SummaryFilter): Promise<CaseSummary[]> =>
  door.store.transact(authority, (tx) => tx.summaries.list(filter));

export interface Look extends Owed {
  readonly version: number;
  /** The case's own now when it is a rehearsal; null where the wall clock rules. */
  readonly rehearsalNow: string | null;
}

/**
 * What one proceeding owes, as the record says now. This is all a workflow is told; having looked, it knows of that
 * version, and the wake row says so.
 * @param temporalId the Temporal database in which the looking workflow lives
 */
export const lookAt = (
  door: Door,
  authority: string,
  proceeding: string,
  temporalId: string,
): Promise<Look> =>
  door.store.transact(authority, async (tx) => {
    const { reference } = readProceeding(proceeding);
    const file = fold((await tx.readStream(reference)).events.map(closed));
    if (file === null) throw new Error(`There is no case ${reference} on the record.`);
    await tx.wakes.markNudged(proceeding, file.version, temporalId);
    return {
      ...owedBy(file, proceeding),
      version: file.version,
      rehearsalNow: file.rehearsal ? file.at : null,
    };
  });
