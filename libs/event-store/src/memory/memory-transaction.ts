// What the database does for a transaction, done on maps.
import type { OpenClaims } from '../claims.js';
import { chain, open, type Kept } from '../envelope.js';
import { ConcurrencyError, RecordMisuseError, UnknownAuthorityError } from '../errors.js';
import { GENESIS, type NewEvent, type StoredEvent } from '../event.js';
import type { Authority, RecordTransaction } from '../record.js';
import { formatReference } from '../reference.js';
import { memoryDigests, memoryObligations } from './memory-obligations.js';
import { memoryCalendar } from './memory-calendar.js';
import { memoryHeldMail } from './memory-held-mail.js';
import { memorySettings } from './memory-settings.js';
import { memoryKeys, memorySummaries, memoryWakes } from './memory-tables.js';
import type { Partition, Undo } from './partition.js';

export interface MemoryContext {
  readonly authority: string;
  readonly known: Map<string, Authority>;
  readonly partition: Partition;
  readonly undo: Undo;
  readonly claims: OpenClaims;
  readonly clock: () => string;
}

export function memoryTransaction(context: MemoryContext): RecordTransaction {
  const { partition, undo, claims } = context;
  const tenant = (): Authority => {
    const found = context.known.get(context.authority);
    if (!found) throw new UnknownAuthorityError(context.authority);
    return found;
  };
  return {
    authority: async () => structuredClone(tenant()),
    claimCommand: async (commandId, bodyHash) => {
      tenant();
      const row = partition.commands.get(commandId);
      if (row) {
        const outcome: unknown = row.outcome === undefined ? null : JSON.parse(row.outcome);
        return { claimed: false, bodyHash: row.bodyHash, reference: row.reference, outcome };
      }
      undo.set(partition.commands, commandId, { bodyHash, reference: null, outcome: undefined });
      claims.claimed(commandId);
      return { claimed: true };
    },
    storeOutcome: async (commandId, outcome, reference) => {
      claims.answered(commandId);
      const bodyHash = partition.commands.get(commandId)?.bodyHash ?? '';
      undo.set(partition.commands, commandId, {
        bodyHash,
        reference,
        outcome: JSON.stringify(outcome ?? null),
      });
    },
    readStream: async (reference, { fromVersion = 1 } = {}) => {
      const kept = partition.streams.get(reference) ?? [];
      const events = kept.slice(Math.max(0, fromVersion - 1)).map(open);
      return { reference, version: kept.length, headHash: kept.at(-1)?.hash ?? GENESIS, events };
    },
    readStreams: async (references) =>
      [...references].sort().flatMap((reference) => {
        const kept = partition.streams.get(reference);
        if (kept === undefined) return [];
        return [{ reference, version: kept.length, headHash: kept.at(-1)!.hash, events: kept.map(open) }];
      }),
    references: async ({ after = '', limit = 1_000 } = {}) =>
      [...partition.streams.keys()]
        .filter((reference) => reference > after)
        .sort()
        .slice(0, limit),
    append: async (reference, expectedVersion, expectedHeadHash, events, commandId) =>
      append(context, { reference, expectedVersion, expectedHeadHash, events, commandId }),
    referenceOfEvent: async (id) => partition.eventIds.get(id),
    nextReference: async (prefix, year) => {
      const key = formatReference(prefix, year, 0);
      const next = (partition.counters.get(key) ?? 0) + 1;
      undo.set(partition.counters, key, next);
      return formatReference(prefix, year, next);
    },
    claimMessageId: async (hash, reference, contentHash = null) => {
      const known = partition.messages.get(hash);
      if (known !== undefined) return { claimed: false, ...known };
      undo.set(partition.messages, hash, { reference, contentHash });
      return { claimed: true };
    },
    findByMessageId: async (hash) => partition.messages.get(hash),
    wakes: memoryWakes(partition, undo, context.clock),
    summaries: memorySummaries(partition, undo),
    calendar: memoryCalendar(partition, undo, context.clock),
    heldMail: memoryHeldMail(partition, undo, context.clock),
    subjectKeys: memoryKeys(partition, undo),
    obligations: memoryObligations(partition, undo),
    digests: memoryDigests(partition, undo),
    settings: memorySettings(partition, context.known, context.authority, undo, context.clock),
  };
}

interface Appending {
  readonly reference: string;
  readonly expectedVersion: number;
  readonly expectedHeadHash: string;
  readonly events: readonly NewEvent[];
  readonly commandId: string;
}

function append(context: MemoryContext, wanted: Appending): StoredEvent[] {
  const { partition, undo } = context;
  const { reference, events, commandId } = wanted;
  const before: readonly Kept[] = partition.streams.get(reference) ?? [];
  const head = before.at(-1);
  if (events.length === 0) throw new RecordMisuseError('There is no event to append.');
  if (before.length !== wanted.expectedVersion || (head?.hash ?? GENESIS) !== wanted.expectedHeadHash) {
    throw new ConcurrencyError(reference, wanted.expectedVersion);
  }
  if (!partition.commands.has(commandId)) {
    throw new RecordMisuseError(`The command ${commandId} of these events was never claimed.`);
  }
  for (const { id } of events) {
    if (partition.eventIds.has(id)) throw new RecordMisuseError(`The event ${id} is already on the record.`);
    undo.set(partition.eventIds, id, reference);
  }
  const now = new Date(context.clock()).toISOString();
  const last = head ? open(head).recordedAt : now;
  const position = {
    authority: context.authority,
    reference,
    version: wanted.expectedVersion,
    headHash: wanted.expectedHeadHash,
    recordedAt: now > last ? now : last,
    commandId,
  };
  const kept = chain(position, events).map((each) => ({
    ...each,
    sealed: each.sealed && Uint8Array.from(each.sealed),
  }));
  undo.set(partition.streams, reference, [...before, ...kept]);
  return kept.map(open);
}
