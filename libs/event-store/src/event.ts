// What an event is before and after it is on the record. The public body (`data`) holds no personal data;
// names, addresses and free text travel in `sealed`, already enciphered under the subject's key.

/** Who acted: an identifier and the role in which they acted. Never a name. */
export interface Actor {
  readonly id: string;
  readonly role: string;
}

/** An event as the casework decided it, ready to be appended. */
export interface NewEvent {
  /** Unique within the authority; derived ids (letters, escalations) start from it. */
  readonly id: string;
  readonly type: string;
  /** Version of the shape of `data`, for upcasting. */
  readonly schema: number;
  /** The civil date in London on which it happened in the world. */
  readonly on: string;
  /** The case's own instant when it was recorded (in a rehearsal this may lie in the future). */
  readonly at: string;
  readonly actor: Actor;
  readonly data: object;
  /** Ciphertext of the personal part; only its SHA-256 enters the public body. */
  readonly sealed?: Uint8Array;
  /** Pseudonymous id of the person whose key seals the personal part. */
  readonly subject?: string;
}

/** An event as it stands on the record. Every field but `sealed` and `hash` is read from the hashed text. */
export interface StoredEvent {
  readonly authority: string;
  readonly reference: string;
  /** 1 for the first event of a case, then without gaps. */
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  readonly on: string;
  readonly at: string;
  /** The database's clock (ISO-8601, UTC, milliseconds): what "known at" is measured by. */
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sealed: Uint8Array | null;
  readonly sealedHash: string | null;
  readonly subject: string | null;
  readonly prevHash: string;
  readonly hash: string;
  readonly commandId: string;
  /** The RFC 8785 text that was hashed, exactly as stored. */
  readonly body: string;
}

/** A case's events as read, with the head that the next append must name. */
export interface Stream {
  readonly reference: string;
  /** 0 when the case does not exist. */
  readonly version: number;
  /** `GENESIS` when the case does not exist. */
  readonly headHash: string;
  readonly events: readonly StoredEvent[];
}

/** The hash before the first event. */
export const GENESIS = '0'.repeat(64);
