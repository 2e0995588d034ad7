// The port for letters that leave by e-mail. A letter is attempted at least once and must arrive once: its Message-ID
// is its own for ever, a failure says whether it may have arrived after all, and a post that can look, looks.
import type { Instant } from '@twentieth/calendar';
import type { Delivery } from './delivery.js';

/** A letter in its envelope. Addresses are plain ("foi@authority.example"), names stand beside them. */
export interface Outgoing {
  /** With its angle brackets, made by `messageIdOf`: the same at every attempt. */
  readonly messageId: string;
  readonly from: Mailbox;
  readonly to: Mailbox;
  readonly replyTo?: Mailbox;
  /** Message-IDs of the conversation that this continues. */
  readonly references?: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Mailbox {
  readonly name?: string;
  readonly address: string;
}

/** The word of the next server that it has taken the letter over. It holds no address. */
export interface Receipt {
  readonly messageId: string;
  readonly acceptedAt: Instant;
  readonly response: string;
  /** The far end's own name for the letter, where it gives one: `statusOf` asks by it. */
  readonly handle?: string;
}

export interface Post {
  /**
   * Hands a letter over, in less than 25 seconds.
   * @throws {PermanentFailure} when trying again cannot help.
   * @throws {TransientFailure} when it can.
   */
  send(letter: Outgoing): Promise<Receipt>;
  /**
   * Whether a letter has already arrived; only where the far end can be asked, in less than 25 seconds.
   * @param to the address it was for, which tells it from others that the far end may hold under the same name.
   * @throws {TransientFailure} when it could not be asked.
   */
  lookUp?(messageId: string, to?: string): Promise<Receipt | null>;
  /**
   * What became of a letter that was taken over; only where the far end follows it. Null when it knows nothing of it
   * (any longer).
   * @throws {TransientFailure} when it could not be asked.
   */
  statusOf?(receipt: Pick<Receipt, 'messageId' | 'handle'>): Promise<Delivery | null>;
}

/** Trying again cannot help: the address was refused, or the letter cannot be put in an envelope. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
  constructor(
    readonly reason: 'refused' | 'unsendable',
    told: string,
  ) {
    super(told);
  }
}

/**
 * Trying again can help. `uncertain`: the letter may have been taken over although no answer came. `retryAfter`:
 * milliseconds that the far end asks us to wait first.
 */
export class TransientFailure extends Error {
  override readonly name = 'TransientFailure';
  constructor(
    readonly uncertain: boolean,
    told: string,
    readonly retryAfter?: number,
  ) {
    super(told);
  }
}
