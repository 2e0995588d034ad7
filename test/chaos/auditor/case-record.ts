// The record of one case in order, its bodies opened: what the checks of letters, rungs and deadlines read.
import type { EventRow, Snapshot } from './snapshot.js';

export interface Entry extends EventRow {
  readonly data: Readonly<Record<string, unknown>>;
}

export interface CaseRecord {
  readonly reference: string;
  readonly entries: readonly Entry[];
}

/** @throws when a body is no JSON object with data: the check of the chain names it first */
const opened = (row: EventRow): Entry => {
  const { data } = JSON.parse(row.body) as { data: Record<string, unknown> };
  return { ...row, data };
};

/** Every case on the record, each with its events in order of version. */
export const casesOf = ({ events }: Snapshot): readonly CaseRecord[] => {
  const byCase = Map.groupBy(events, ({ reference }) => reference);
  return [...byCase].map(([reference, rows]) => ({
    reference,
    entries: rows.map(opened).sort((a, b) => a.version - b.version),
  }));
};

export const textOf = (data: Readonly<Record<string, unknown>>, field: string): string =>
  String(data[field] ?? '');
export const partsOf = (data: Readonly<Record<string, unknown>>): readonly number[] =>
  (data['parts'] as readonly number[] | undefined) ?? [];
