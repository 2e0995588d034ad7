// Everything that the auditor looks at, as plain rows: taken once after the fire, and judged without any more asking.
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

/** A mail as the catcher holds it. */
export interface MailRow {
  readonly messageId: string;
  readonly to: readonly string[];
  readonly subject: string;
}

export interface Snapshot {
  readonly authority: string;
  readonly streams: readonly StreamRow[];
  readonly events: readonly EventRow[];
  readonly commands: readonly CommandRow[];
  readonly wakes: readonly WakeRow[];
  readonly mails: readonly MailRow[];
  /** What the load wrote down while it went on. */
  readonly notes: readonly Line[];
}
