// What is put to the record, and what it answers.
import type { Actor, CaseFile, Command, Refusal } from '@twentieth/casework';
import type { StoredEvent } from '@twentieth/event-store';

/** A command as it comes in: a request received gets its reference here, every other names its case. */
export type Submitted =
  | {
      readonly reference: null;
      readonly command: Omit<Extract<Command, { type: 'ReceiveRequest' }>, 'reference'>;
    }
  | { readonly reference: string; readonly command: Exclude<Command, { type: 'ReceiveRequest' }> };

export type Submission = Submitted & {
  readonly authority: string;
  /** The idempotency key: the same key and command are answered with the first outcome for ever. */
  readonly commandId: string;
  readonly actor: Actor;
  /** The wall clock's instant, or the workflow's own for time that passes. */
  readonly at: string;
  /** The civil date on which it happened; left out, the case's today. */
  readonly on?: string;
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
  /** The message had opened this case already. */
  | { readonly kind: 'known-message'; readonly reference: string }
  | { readonly kind: 'no-such-case' }
  | { readonly kind: 'key-reused' };
