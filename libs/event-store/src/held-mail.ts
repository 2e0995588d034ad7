// The holding pen: mail that belongs to no case by itself, kept whole under a key of its own until a person assigns it,
// opens it as a request or sets it aside. Nothing in it is ever deleted.
import type { Actor } from './event.js';

export const HELD_STATES = ['held', 'assigned', 'opened', 'set-aside'] as const;
export type HeldState = (typeof HELD_STATES)[number];

export interface NewHeldMail {
  readonly id: string;
  /** The same for the same message by whichever way it came: it is held once. */
  readonly fingerprint: string;
  /** What it seems to be: "reply", "bounce", "request", ... */
  readonly kind: string;
  /** Why it is held; nothing personal. */
  readonly reason: string;
  /** The case that it names, with proof or without. */
  readonly mentions: string | null;
  /** When it reached the authority: a request opened from it was received then. */
  readonly receivedAt: string;
  /** Of the message as it came. */
  readonly sha256: string;
  readonly bytes: number;
  /** Who wrote, and what, as far as it was read. */
  readonly sealedHead: Uint8Array;
  /** The message as it came. */
  readonly sealedMessage: Uint8Array;
  /** Given where it is on a case from the first, and is kept here for its whole. */
  readonly settled?: Settled;
}

/** What became of it, and by whom. */
export interface Settled {
  readonly state: Exclude<HeldState, 'held'>;
  readonly at: string;
  readonly by: Actor;
  /** The case on which it is, where it is on one. */
  readonly reference: string | null;
  readonly sealedBecause: Uint8Array | null;
}

export interface HeldMail extends Omit<NewHeldMail, 'sealedMessage' | 'settled'> {
  readonly heldAt: string;
  readonly state: HeldState;
  readonly settledAt: string | null;
  readonly settledBy: Actor | null;
  readonly reference: string | null;
  readonly sealedBecause: Uint8Array | null;
}

export interface HeldMailFilter {
  readonly state?: HeldState;
  /** Resume after this row of the last page. */
  readonly after?: Pick<HeldMail, 'receivedAt' | 'id'>;
  readonly limit?: number;
}

export interface HeldMailTable {
  /** Keeps a message; where the same one is kept already, answers with that. */
  hold(mail: NewHeldMail): Promise<{ readonly mail: HeldMail; readonly fresh: boolean }>;
  get(id: string): Promise<HeldMail | undefined>;
  /** The sealed message as it came. */
  message(id: string): Promise<Uint8Array | undefined>;
  /** Those that came first, first. */
  list(filter?: HeldMailFilter): Promise<HeldMail[]>;
  /**
   * Says what became of it. What was set aside may still be assigned or opened; what is on a case stays there.
   * @returns false where it is on a case already, or is not known
   */
  settle(id: string, settled: Settled): Promise<boolean>;
  /** The messages that are on a case: their keys go with its own. */
  ofCase(reference: string): Promise<string[]>;
  /** How many wait for a person, and since when the oldest is held. */
  waiting(): Promise<{ readonly count: number; readonly since: string | null }>;
}
