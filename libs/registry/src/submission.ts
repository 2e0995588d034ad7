// What is put to the record, and what it answers.
import type { Actor, CaseFile, Command, Refusal } from '@twentieth/casework';
import type { StoredEvent } from '@twentieth/event-store';
import type { ToHold } from './holding.js';

/** A command as it comes in: a request received gets its reference here, every other names its case. */
export type Submitted =
  | {
      readonly reference: null;
      readonly command: Omit<Extract<Command, { type: 'ReceiveRequest' }>, 'reference'>;
    }
  | { readonly reference: string; readonly command: Exclude<Command, { type: 'ReceiveRequest' }> };

/** The message that a command puts on the record. */
export interface MessageRecorded {
  /** Of what its sender wrote: another message under the same Message-ID is not taken for this one. */
  readonly contentHash: string;
  /** The held mail that a person puts on the case, whatever else has come under its Message-ID. */
  readonly held?: string;
  /** To be kept whole beside the record, for what of it the record cannot hold. */
  readonly whole?: ToHold;
}

export type Submission = Submitted & {
  readonly authority: string;
  /** The idempotency key: the same key and command are answered with the first outcome for ever. */
  readonly commandId: string;
  readonly actor: Actor;
  /** The wall clock's instant, or the workflow's own for time that passes. */
  readonly at: string;
  /** The civil date on which it happened; left out, the case's today. */
  readonly on?: string;
  readonly message?: MessageRecorded;
  /** The proceeding whose workflow gives the command and learns from the answer what it owes: it need not be told. */
  readonly givenBy?: { readonly proceeding: string; readonly temporalId: string };
  /** Decide and answer, and keep nothing. */
  readonly dryRun?: boolean;
};

export type Outcome =
  | {
      readonly kind: 'recorded';
      readonly reference: string;
      /** The case as this command left it. */
      readonly file: CaseFile;
      readonly events: readonly StoredEvent[];
      /** True when this key was answered before. */
      readonly replayed: boolean;
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly replayed: boolean }
  /** The message stands on this case already. */
  | { readonly kind: 'known-message'; readonly reference: string }
  /** Another message stands on this case under the same Message-ID: this one is for a person to judge. */
  | { readonly kind: 'other-message'; readonly reference: string }
  /** The held mail is on this case already. */
  | { readonly kind: 'mail-settled'; readonly reference: string }
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'key-reused' };
