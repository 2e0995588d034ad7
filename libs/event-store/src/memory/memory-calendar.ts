// The confirmed changes of the calendar in memory.
import type { CalendarTable, ConfirmedChange, DaysChanged } from '../calendar-change.js';
import type { CaseSummary } from '../summary.js';
import type { Partition, Undo } from './partition.js';

const isOpen = ({ stage }: CaseSummary): boolean => stage !== 'closed';
const lastDueOf = ({ summary }: CaseSummary): string => {
  const last: unknown = summary['lastDue'];
  return typeof last === 'string' ? last : '9999';
};

export function memoryCalendar(partition: Partition, undo: Undo, clock: () => string): CalendarTable {
  const { changes, summaries, commands, wakes } = partition;
  const put = (row: ConfirmedChange): void => undo.set(changes, row.id, row);
  const touched = ({ first, last }: DaysChanged, after: string): string[] =>
    [...summaries.values()]
      .filter((row) => isOpen(row) && row.receivedOn < last && lastDueOf(row) >= first)
      .map(({ reference }) => reference)
      .filter((reference) => reference > after)
      .sort();
  return {
    all: async () => structuredClone([...changes.values()]),
    confirm: async ({ id, change, confirmedBy }) => {
      const known = changes.get(id);
      const kept = known ?? {
        ...{
          id,
          change: structuredClone(change),
          confirmedBy,
          confirmedAt: clock(),
          bookmark: '',
          looked: 0,
        },
        ...{ beganAt: null, finishedAt: null },
      };
      if (known === undefined) put(kept);
      return { kept: structuredClone(kept), added: known === undefined };
    },
    horizon: async () => '', // transactions of one authority run one after another
    isPassed: async () => true,
    advance: async (id, from, { bookmark, looked, finished }) => {
      const row = changes.get(id);
      if (row?.bookmark !== from || row.finishedAt !== null) return false;
      const now = clock();
      put({
        ...{ ...row, bookmark, looked: row.looked + looked, beganAt: row.beganAt ?? now },
        finishedAt: finished ? now : null,
      });
      return true;
    },
    casesWithin: async (days, after, limit) => touched(days, after).slice(0, limit),
    casesLeft: async (days, after) => touched(days, after).length,
    openCases: async () => [...summaries.values()].filter(isOpen).length,
    progress: async (under) => {
      const moved = [...commands].flatMap(([id, { outcome, reference }]) =>
        id.startsWith(under) && isRecorded(outcome) ? [reference] : [],
      );
      const behind = new Set(
        [...wakes.values()].flatMap((row) => (row.version > row.versionNudged ? [row.reference] : [])),
      );
      return { moved: moved.length, told: moved.filter((reference) => !behind.has(reference ?? '')).length };
    },
  };
}

const isRecorded = (outcome: string | undefined): boolean =>
  outcome !== undefined && (JSON.parse(outcome) as { kind?: unknown } | null)?.kind === 'recorded';
