// The mutable tables beside the events, in memory: wake rows, summaries, subject keys.
import { spelt, speltOrNull } from '../instant.js';
import type { StoredSubjectKey, SubjectKeyTable, SummaryTable, WakeTable } from '../record.js';
import type { CaseSummary, SummaryFilter } from '../summary.js';
import type { OpenWake, WakeRow } from '../wake.js';
import type { Partition, Undo } from './partition.js';

const byKey =
  <T>(key: (row: T) => string) =>
  (a: T, b: T): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** No instant first (nothing to wait for but telling it), then the earliest; a space sorts before every digit. */
const urgency = (row: WakeRow): string => `${row.wakeAt ?? ' '} ${row.proceeding}`;

const wakeOf = (row: OpenWake | undefined): WakeRow | undefined => {
  if (row === undefined) return undefined;
  const { changedAt: _, ...wake } = row;
  return wake;
};

export function memoryWakes({ wakes, proceedings }: Partition, undo: Undo, clock: () => string): WakeTable {
  return {
    read: async (reference) =>
      [...(proceedings.get(reference) ?? [])]
        .sort()
        .flatMap((proceeding) => wakeOf(wakes.get(proceeding)) ?? []),
    get: async (proceeding) => wakeOf(wakes.get(proceeding)),
    upsert: async (rows) => {
      for (const { proceeding, reference, wakeAt, effects, finished, version } of rows) {
        const { versionNudged = 0, toldTemporal = null, version: kept = 0 } = wakes.get(proceeding) ?? {};
        if (kept > version) continue;
        const owed = { proceeding, reference, wakeAt: speltOrNull(wakeAt), effects, finished, version };
        const known = proceedings.get(reference);
        if (!known?.has(proceeding))
          undo.set(proceedings, reference, new Set([...(known ?? []), proceeding]));
        undo.set(wakes, proceeding, { ...owed, versionNudged, toldTemporal, changedAt: spelt(clock()) });
      }
    },
    markNudged: async (proceeding, version, temporalId) => {
      const row = wakes.get(proceeding);
      if (!row) return;
      const versionNudged = Math.max(row.versionNudged, version);
      undo.set(wakes, proceeding, { ...row, versionNudged, toldTemporal: temporalId });
    },
    toTell: async (limit, temporalId, after) =>
      [...wakes.values()]
        .sort(byKey(urgency))
        .filter(
          (row) => row.version > row.versionNudged || (!row.finished && row.toldTemporal !== temporalId),
        )
        .filter((row) => !after || urgency(row) > urgency(after))
        .slice(0, limit)
        .map((row) => wakeOf(row)!),
    overdue: async (before, limit, after) =>
      [...wakes.values()]
        .sort(byKey(urgency))
        .filter((row) => !row.finished && row.wakeAt !== null && row.wakeAt < spelt(before))
        .filter((row) => !after || urgency(row) > urgency(after))
        .slice(0, limit)
        .map((row) => wakeOf(row)!),
    tellAgain: async (proceedings) => {
      for (const proceeding of proceedings) {
        const row = wakes.get(proceeding);
        if (row) undo.set(wakes, proceeding, { ...row, toldTemporal: null });
      }
    },
    outstanding: async (limit, after = '') =>
      [...wakes.values()]
        .sort(byKey((row) => row.proceeding))
        .filter((row) => (!row.finished || row.version > row.versionNudged) && row.proceeding > after)
        .slice(0, limit),
  };
}

/** Next due first and none last: '~' sorts after every digit. */
const workOrder = (row: Pick<CaseSummary, 'nextDue' | 'reference'>): string =>
  `${row.nextDue ?? '~'} ${row.reference}`;

export function memorySummaries({ summaries }: Partition, undo: Undo): SummaryTable {
  return {
    put: async (summary) => {
      const { updatedAt, ...rest } = structuredClone(summary);
      undo.set(summaries, summary.reference, { ...rest, updatedAt: spelt(updatedAt) });
    },
    get: async (reference) => structuredClone(summaries.get(reference)),
    list: async (filter = {}) =>
      [...summaries.values()]
        .sort(byKey(workOrder))
        .filter((row) => wanted(row, filter))
        .slice(0, Math.min(filter.limit ?? 50, 500))
        .map((row) => structuredClone(row)),
  };
}

function wanted(row: CaseSummary, { stage, regime, officer, overdue, after }: SummaryFilter): boolean {
  return (
    (stage === undefined || row.stage === stage) &&
    (regime === undefined || row.regime === regime) &&
    (officer === undefined || row.officer === officer) &&
    (overdue === undefined || row.overdue === overdue) &&
    (after === undefined || workOrder(row) > workOrder(after))
  );
}

export function memoryKeys({ subjectKeys }: Partition, undo: Undo): SubjectKeyTable {
  const living = (row: StoredSubjectKey | undefined): boolean => row !== undefined && 'wrappedKey' in row;
  return {
    get: async (subject) => subjectKeys.get(subject),
    putIfAbsent: async (subject, wrappedKey) => {
      const kept = subjectKeys.get(subject) ?? { wrappedKey: Uint8Array.from(wrappedKey) };
      if (!subjectKeys.has(subject)) undo.set(subjectKeys, subject, kept);
      return kept;
    },
    rewrap: async (subject, wrappedKey) => {
      if (!living(subjectKeys.get(subject))) return false;
      undo.set(subjectKeys, subject, { wrappedKey: Uint8Array.from(wrappedKey) });
      return true;
    },
    destroy: async (subject) => undo.set(subjectKeys, subject, { destroyed: true }),
  };
}
