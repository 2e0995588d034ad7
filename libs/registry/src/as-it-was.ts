// Which events make a case as it was on a day, and as it was known at an instant. A correction of the date of receipt
// to an earlier day counts from that day: what happened since then is never read without the receipt before it.
import type { StoredEvent } from '@twentieth/event-store';

export interface AsOf {
  /** Civil date: only what had happened by the end of this day, and the clocks as they stood on it. */
  readonly asAt?: string;
  /** Instant: only what was on the record by then (in a rehearsal, by the case's own time). */
  readonly knownAt?: string;
}

/** The events of a case that count, in order; none when it had not been received by that day or was not known then. */
export const asItWas = (
  all: readonly StoredEvent[],
  { asAt, knownAt }: AsOf,
  rehearsal: boolean,
): readonly StoredEvent[] => {
  const known =
    knownAt === undefined ? all : all.filter((event) => (rehearsal ? event.at : event.recordedAt) <= knownAt);
  if (asAt === undefined) return known;
  const begins = receiptBrought(known);
  const happenedOn = (event: StoredEvent): string =>
    begins !== null && (event.type === 'RequestReceived' || event.type === 'ReceiptDateCorrected')
      ? begins
      : event.on;
  const happened = known.filter((event) => happenedOn(event) <= asAt);
  return happened[0]?.type === 'RequestReceived' ? happened : [];
};

/** The date of receipt as last corrected, where that is earlier than the first; else null. */
const receiptBrought = (known: readonly StoredEvent[]): string | null => {
  const first = known[0]?.on;
  const last = known.findLast((event) => event.type === 'ReceiptDateCorrected');
  const to = (last?.data as { readonly to?: string } | undefined)?.to;
  return first !== undefined && to !== undefined && to < first ? to : null;
};
