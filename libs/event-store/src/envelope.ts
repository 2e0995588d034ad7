// From an event to the text that is hashed, and back.
// hash = SHA-256 of `body`, the RFC 8785 text of the envelope below. The envelope holds prevHash (so the hashes form
// a chain), the SHA-256 of the sealed ciphertext (so it is bound without being shown, and the chain outlives its
// destruction), and recordedAt: the database's clock, read in the appending transaction and checked by
// append_events, so that "what was known when" cannot be rewritten either.
import { sha256 } from '@twentieth/platform';
import { canonicalText } from './canonical.js';
import type { Actor, NewEvent, StoredEvent } from './event.js';

/** The public body, exactly the members of the stored text. */
export interface Envelope {
  readonly authority: string;
  readonly reference: string;
  readonly version: number;
  readonly id: string;
  readonly type: string;
  readonly schema: number;
  readonly on: string;
  readonly at: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly data: Readonly<Record<string, unknown>>;
  readonly sealedHash: string | null;
  readonly subject: string | null;
  readonly prevHash: string;
  readonly commandId: string;
}

/** Where an append stands: the head it builds on, and the record's clock. */
export interface Position {
  readonly authority: string;
  readonly reference: string;
  readonly version: number;
  readonly headHash: string;
  readonly recordedAt: string;
  readonly commandId: string;
}

/** What is kept of an event: the text, its hash, and the ciphertext beside it. */
export interface Kept {
  readonly body: string;
  readonly hash: string;
  readonly sealed: Uint8Array | null;
}

/** Chains the events onto the head, in order. */
export function chain(at: Position, events: readonly NewEvent[]): Kept[] {
  let prevHash = at.headHash;
  return events.map((event, index) => {
    const body = canonicalText(envelope(at, event, at.version + index + 1, prevHash));
    prevHash = sha256(body);
    return { body, hash: prevHash, sealed: event.sealed ?? null };
  });
}

function envelope(at: Position, event: NewEvent, version: number, prevHash: string): Envelope {
  return {
    authority: at.authority,
    reference: at.reference,
    version,
    id: event.id,
    type: event.type,
    schema: event.schema,
    on: event.on,
    at: event.at,
    recordedAt: at.recordedAt,
    actor: { id: event.actor.id, role: event.actor.role },
    data: event.data as Readonly<Record<string, unknown>>,
    sealedHash: event.sealed ? sha256(event.sealed) : null,
    subject: event.subject ?? null,
    prevHash,
    commandId: at.commandId,
  };
}

/** An event as read: everything but the sealed part comes out of the hashed text itself. */
export const open = ({ body, hash, sealed }: Kept): StoredEvent => ({
  ...(JSON.parse(body) as Envelope),
  sealed,
  hash,
  body,
});
