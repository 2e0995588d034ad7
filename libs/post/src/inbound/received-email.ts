// What an e-mail becomes before it becomes a request: everything that was read from it, or the reason it was not read.
import type { Instant } from '@twentieth/calendar';

export interface ReceivedEmail {
  /** As the message has it, or derived from its content where it has none. */
  readonly messageId: string;
  readonly messageIdDerived: boolean;
  /** SHA-256 of what the sender wrote, without what was added on the way: tells two messages under one id apart. */
  readonly contentHash: string;
  readonly inReplyTo: string | null;
  readonly references: readonly string[];
  readonly from: { readonly name: string | null; readonly address: string };
  /** Every address that it was sent or delivered to, as far as its headers tell; where it was delivered comes first. */
  readonly recipients: readonly string[];
  /** Where the sender asks for answers, when that is elsewhere. */
  readonly replyTo: string | null;
  readonly subject: string | null;
  /** When it was delivered to the authority, by the word of the authority's own side; null when there is none. */
  readonly receivedAt: Instant | null;
  readonly receiptEvidence: 'received-header' | 'delivery-date' | null;
  /** When the sender says it was sent. Evidence of nothing. */
  readonly sentAt: Instant | null;
  /** What the sender wrote, without quoted reply and signature. Blank only where there are attachments. */
  readonly text: string;
  readonly textFrom: 'plain' | 'html' | 'subject' | 'nothing';
  readonly quoted: string | null;
  readonly signature: string | null;
  readonly attachments: readonly ReceivedAttachment[];
  /** Whether it held characters that no record can (a NUL, half of a surrogate pair): what is read is without them. */
  readonly cleaned: boolean;
  /** Set where a machine wrote it: for an officer to judge, nothing is thrown away for it. */
  readonly automatic: Automatic | null;
  /** Set where it reports what became of another message. */
  readonly report: DeliveryReport | null;
}

/** What is said of another message. Anybody can write such a report: it is a claim, for an officer to judge. */
export interface DeliveryReport {
  readonly about: 'delivery' | 'display';
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded' | null;
  /** The enhanced status code (RFC 3463), "5.1.1". */
  readonly status: string | null;
  readonly originalMessageId: string | null;
  readonly originalReferences: readonly string[];
}

export interface ReceivedAttachment {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly type: string;
}

export interface Automatic {
  readonly kind: 'bounce' | 'automatic-reply' | 'bulk';
  readonly evidence: string;
}

/** Not read, and why. The reason holds nothing from the message. */
export interface Unreadable {
  readonly refused: 'too-large' | 'no-sender' | 'empty' | 'malformed';
  readonly reason: string;
  /** When it was delivered, where so much could be read. */
  readonly receivedAt: Instant | null;
}
