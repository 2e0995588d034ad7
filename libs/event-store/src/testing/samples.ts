// Short ways to say what the contract's tests are about.
import type { NewEvent, StoredEvent } from '../event.js';
import type { RecordStore, RecordTransaction } from '../record.js';

export const REFERENCE = 'FOI-2026-000001';

let made = 0;
const next = (what: string): string => `${what}-${(made += 1)}`;

/** An event with an id of its own. */
export const anEvent = (over: Partial<NewEvent> = {}): NewEvent => ({
  id: next('event'),
  type: 'RequestReceived',
  schema: 1,
  on: '2026-11-02',
  at: '2026-11-02T09:00:00Z',
  actor: { id: 'officer-1', role: 'officer' },
  data: { channel: 'post' },
  ...over,
});

/** Appends under a command of its own, to whatever stands at the case's head. */
export async function appendNow(
  tx: RecordTransaction,
  reference: string,
  events: readonly NewEvent[],
): Promise<StoredEvent[]> {
  const { version, headHash } = await tx.readStream(reference);
  return appendAt(tx, reference, { version, headHash }, events);
}

/** Appends under a command of its own, to the head named. */
export async function appendAt(
  tx: RecordTransaction,
  reference: string,
  head: { readonly version: number; readonly headHash: string },
  events: readonly NewEvent[],
): Promise<StoredEvent[]> {
  const command = next('command');
  await tx.claimCommand(command, 'said');
  const stored = await tx.append(reference, head.version, head.headHash, events, command);
  await tx.storeOutcome(command, { done: true }, reference);
  return stored;
}

/** A case with `count` events. */
export const aCase = (record: RecordStore, authority: string, count: number, reference = REFERENCE) =>
  record.transact(authority, (tx) =>
    appendNow(
      tx,
      reference,
      Array.from({ length: count }, () => anEvent()),
    ),
  );

export const readCase = (record: RecordStore, authority: string, reference = REFERENCE) =>
  record.transact(authority, (tx) => tx.readStream(reference));
