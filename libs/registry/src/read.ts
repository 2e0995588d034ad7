// Reading the record: a case as it is, as it was on a day (asAt), and as it was known at an instant (knownAt).
import { parseInstant } from '@twentieth/calendar';
import { fold, owedBy, readProceeding, type CaseEvent, type CaseFile, type Owed } from '@twentieth/casework';
import type { Authority, CaseSummary, StoredEvent, SummaryFilter } from '@twentieth/event-store';
import { asItWas, type AsOf } from './as-it-was.js';
import { laddersOf } from './ladders-of.js';
import { closed, opened } from './sealing.js';
import { loadCase, type Door } from './submit.js';

export type { AsOf } from './as-it-was.js';

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
    const stored = asItWas(all, { ...asOf, knownAt }, tenant.rehearsal);
    const file = fold(stored.map(closed));
    if (file === null) return null;
    const events: CaseEvent[] = [];
    for (const event of stored) events.push(await opened(door.vault, tx, event));
    return { file, stored, events, authority: tenant };
  });

export const listCases = (door: Door, authority: string, filter: SummaryFilter): Promise<CaseSummary[]> =>
  door.store.transact(authority, (tx) => tx.summaries.list(filter));

export interface Look extends Owed {
  readonly version: number;
  /** Names, with `wakeAt`, the one passing of time that is owed next. */
  readonly epoch: number;
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
    const { file } = await loadCase(door, tx, authority, reference);
    if (file === null) throw new Error(`There is no case ${reference} on the record.`);
    const tenant = await tx.authority();
    await tx.wakes.markNudged(proceeding, file.version, temporalId);
    return lookOf(file, proceeding, tenant);
  });

/** The same, of a case and an authority that were just read. */
export const lookOf = (file: CaseFile, proceeding: string, authority: Pick<Authority, 'settings'>): Look => {
  const { ladders, changes } = laddersOf(authority);
  return {
    ...owedBy(file, proceeding, ladders),
    version: file.version,
    epoch: file.clockEpoch + changes,
    rehearsalNow: file.rehearsal ? file.at : null,
  };
};
