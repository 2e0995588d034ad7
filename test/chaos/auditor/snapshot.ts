// Everything that the auditor looks at, as plain rows: taken once after the fire, and judged without any more asking.
import type { LadderRow } from './ladder.js';
import type { Line } from './notes.js';

export interface EventRow {
  readonly reference: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  /** The civil date on which it happened. */
  readonly on: string;
  /** The case's own instant, ISO 8601 in UTC. */
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: { readonly id: string; readonly role: string };
  /** The text that was hashed, as stored. */
  readonly body: string;
  readonly subject: string | null;
  /** SHA-256 of the ciphertext as it lies in the table, computed by the database; null where there is none. */
  readonly sealedSha256: string | null;
  readonly prevHash: string;
  readonly hash: string;
  readonly commandId: string;
}

export interface StreamRow {
  readonly reference: string;
  readonly version: number;
  readonly headHash: string;
}

export interface CommandRow {
  readonly commandId: string;
  readonly reference: string | null;
  readonly outcome: {
    readonly kind: string;
    readonly reference?: string;
    readonly from?: number;
    readonly to?: number;
  } | null;
}

export interface WakeRow {
  readonly proceeding: string;
  readonly reference: string;
  readonly wakeAt: string | null;
  readonly effects: number;
  readonly finished: boolean;
  readonly version: number;
  readonly versionNudged: number;
}

/** What is owed and not closed, as the sweep and the doctor see it. */
export interface ObligationRow {
  readonly letter: string;
  readonly reference: string;
  readonly to: string;
  readonly rung: string | null;
  readonly state: string;
  readonly owedAt: string;
  readonly raisedAt: string;
  /** The digest by which it is to go: `digest/<morning>/<to>`; null where it goes by itself. */
  readonly digest: string | null;
}

/** One mail for several reminders. */
export interface DigestRow {
  readonly id: string;
  readonly letters: readonly { readonly letter: string; readonly reference: string }[];
  readonly messageId: string;
  readonly address: string;
  /** The cases that its words name. */
  readonly names: readonly string[];
  readonly outcome: Readonly<Record<string, unknown>> | null;
  readonly closed: boolean;
  readonly madeAt: string;
}

/** A mail as the catcher holds it. */
export interface MailRow {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
  /** The cases that its words name. */
  readonly names: readonly string[];
}

/** A letter that GOV.UK Notify took over; the same one twice where it was sent twice. */
export interface TakenRow {
  readonly id: string;
  readonly reference: string;
  readonly to: string;
  readonly subject: string;
  readonly names: readonly string[];
  readonly status: string;
  /** Whether we have answered Notify that its word of that status was heard. */
  readonly heard: boolean;
}

/** An attempt to send by GOV.UK Notify, and what went wrong with it; null when nothing did. */
export interface TriedRow {
  readonly reference: string;
  readonly fault: string | null;
}

export interface Snapshot {
  readonly authority: string;
  /** The wall clock's instant at which it was taken. */
  readonly takenAt: string;
  /** By which post the authority sends. */
  readonly post: 'smtp' | 'notify';
  /** The authority's own ladders, as its settings have them. */
  readonly ladders: readonly LadderRow[];
  readonly streams: readonly StreamRow[];
  readonly events: readonly EventRow[];
  readonly commands: readonly CommandRow[];
  readonly wakes: readonly WakeRow[];
  readonly obligations: readonly ObligationRow[];
  readonly digests: readonly DigestRow[];
  /** What has come to the mail catcher for this authority. */
  readonly mails: readonly MailRow[];
  readonly taken: readonly TakenRow[];
  readonly tried: readonly TriedRow[];
  /** What the load wrote down while it went on. */
  readonly notes: readonly Line[];
}
