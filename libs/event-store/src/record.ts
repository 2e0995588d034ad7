// The port to the record: what `submit` may do inside ONE transaction, for one authority.
// Two implementations keep it: postgresRecord and memoryRecord; testing/contract.ts holds both to it.
import type { CalendarTable } from './calendar-change.js';
import type { SettingsTable } from './settings.js';
import type { NewEvent, StoredEvent, Stream } from './event.js';
import type { DigestTable, ObligationTable } from './obligation.js';
import type { CaseSummary, SummaryFilter } from './summary.js';
import type { HeldMailTable } from './held-mail.js';
import type { OpenWake, WakeRow, WakeWrite } from './wake.js';

/** The tenant. `rehearsal` was fixed when it was made. */
export interface Authority {
  readonly id: string;
  readonly name: string;
  readonly rehearsal: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The answer to a claim: yours to carry out, or carried out before with this body and outcome. */
export type CommandClaim =
  | { readonly claimed: true }
  | {
      readonly claimed: false;
      readonly bodyHash: string;
      readonly reference: string | null;
      readonly outcome: unknown;
    };

/** The case on which a message stands, and the hash of what its sender wrote; null where it was known before that was kept. */
export interface KnownMessage {
  readonly reference: string;
  readonly contentHash: string | null;
}

export type MessageClaim = { readonly claimed: true } | ({ readonly claimed: false } & KnownMessage);

/** A subject's wrapped key, or the fact that it was destroyed and can never return. */
export type StoredSubjectKey = { readonly wrappedKey: Uint8Array } | { readonly destroyed: true };

export interface SubjectKeyTable {
  /** Undefined when the subject never had a key. */
  get(subject: string): Promise<StoredSubjectKey | undefined>;
  /** Keeps the first key given for a subject and answers with the one kept (or destroyed). */
  putIfAbsent(subject: string, wrappedKey: Uint8Array): Promise<StoredSubjectKey>;
  /** Replaces the wrapping of a living key (rotation of the master key); false if there is none. */
  rewrap(subject: string, wrappedKey: Uint8Array): Promise<boolean>;
  /** Destroys the key for ever; the row stays as the proof of it. */
  destroy(subject: string): Promise<void>;
}

export interface WakeTable {
  /** The wake rows of a case, by proceeding. */
  read(reference: string): Promise<WakeRow[]>;
  get(proceeding: string): Promise<WakeRow | undefined>;
  /** Writes what is owed; what Temporal was told is left as it is. */
  upsert(rows: readonly WakeWrite[]): Promise<void>;
  /** Notes that the proceeding was told of `version`; never goes backwards. */
  markNudged(proceeding: string, version: number, temporalId: string): Promise<void>;
  /**
   * The relay's question: proceedings whose version is ahead of the version last nudged, and open ones that
   * this Temporal database (`temporalId`) was never told of. Urgent first, then by proceeding.
   * @param after resume after this row of the last answer, so that one bad row cannot hide the others
   */
  toTell(limit: number, temporalId: string, after?: WakeRow): Promise<WakeRow[]>;
  /**
   * What is outstanding, by proceeding: the open ones, and those whose end Temporal was not told.
   * @param after resume after this proceeding
   */
  outstanding(limit: number, after?: string): Promise<OpenWake[]>;
  /**
   * Open proceedings past the instant that they wait for, the longest first.
   * @param after resume after this row of the last answer
   */
  overdue(before: string, limit: number, after?: WakeRow): Promise<WakeRow[]>;
  /** Has the relay tell Temporal of these again, if they are open. */
  tellAgain(proceedings: readonly string[]): Promise<void>;
}

export interface SummaryTable {
  put(summary: CaseSummary): Promise<void>;
  get(reference: string): Promise<CaseSummary | undefined>;
  /** Ordered by next due date (none last), then by reference. */
  list(filter?: SummaryFilter): Promise<CaseSummary[]>;
}

/** Everything within one transaction and one authority: all of it is kept, or none. */
export interface RecordTransaction {
  /** Throws UnknownAuthorityError if the tenant was never made. */
  authority(): Promise<Authority>;

  /**
   * Claims an idempotency key. Waits for another transaction that holds it: then either the claim is ours
   * (it rolled back) or its outcome is told. A claimed command must get its outcome before the commit.
   * @param bodyHash what the command said; comparing it is the caller's duty (422)
   */
  claimCommand(commandId: string, bodyHash: string): Promise<CommandClaim>;
  /** Once, and only for a command claimed in this transaction. */
  storeOutcome(commandId: string, outcome: unknown, reference: string | null): Promise<void>;

  /** @param options.fromVersion the first version wanted (default 1); version and headHash are always the head's */
  readStream(reference: string, options?: { readonly fromVersion?: number }): Promise<Stream>;
  /** The streams of several cases at once, by reference; a case that is not there is left out. */
  readStreams(references: readonly string[]): Promise<Stream[]>;
  /** The references of the cases on the record, in order, for rebuilding and verifying. */
  references(options?: { readonly after?: string; readonly limit?: number }): Promise<string[]>;
  /**
   * Appends by compare-and-swap on version and head hash.
   * @param expectedVersion 0 for a new case
   * @returns the events as stored, chained and dated by the record's clock
   * @throws ConcurrencyError when another append came first: run the transaction again
   */
  append(
    reference: string,
    expectedVersion: number,
    expectedHeadHash: string,
    events: readonly NewEvent[],
    commandId: string,
  ): Promise<StoredEvent[]>;

  /** The case to which an event of this authority belongs. */
  referenceOfEvent(id: string): Promise<string | undefined>;

  /** The next reference without gaps, such as FOI-2026-000001; others wait for this transaction to end. */
  nextReference(prefix: string, year: number): Promise<string>;

  /** Claims an e-mail's Message-ID (hashed by the caller) for a case; else tells whose it is. */
  claimMessageId(hash: string, reference: string, contentHash?: string | null): Promise<MessageClaim>;
  /** The case which that message opened, or to which it came. */
  findByMessageId(hash: string): Promise<KnownMessage | undefined>;

  readonly wakes: WakeTable;
  readonly summaries: SummaryTable;
  readonly calendar: CalendarTable;
  readonly heldMail: HeldMailTable;
  readonly subjectKeys: SubjectKeyTable;
  readonly obligations: ObligationTable;
  readonly digests: DigestTable;
  readonly settings: SettingsTable;
}

export interface RecordStore {
  /**
   * Runs `fn` in one transaction as one authority and commits, or rolls everything back when it throws.
   * Nothing is retried here: see `lostTheRace` (errors.ts) and `isRetryable` (platform).
   * Never call `transact` from within `fn`.
   */
  transact<T>(authority: string, fn: (tx: RecordTransaction) => Promise<T>): Promise<T>;
  /** Every authority's id, for the relay and the sweep. */
  authorityIds(): Promise<string[]>;
  close(): Promise<void>;
}
