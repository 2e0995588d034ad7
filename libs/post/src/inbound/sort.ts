// Where a received message belongs: on a case, as a new request, or in the holding pen with the reason. Every message
// gets a place, and only an address or a thread that we made ourselves puts anything on a case.
import { looksLikeReplyAddress, readReplyAddress } from '../thread/reply-address.js';
import { readConversation } from '../thread/conversation.js';
import type { ReceivedEmail } from './received-email.js';

export interface SortOptions {
  /** Whose mail it is. */
  readonly authority: string;
  /** The secrets of the reply addresses: the present one, and those that were replaced. */
  readonly secrets: readonly (string | Uint8Array)[];
  /** The domain of the Message-IDs that are made here. */
  readonly mailDomain: string;
  /** The addresses with which a case corresponds. Where it is given, a stranger's answer goes to the holding pen. */
  readonly correspondents?: (reference: string) => readonly string[];
}

/**
 * `letterMessageId` is that of a letter of ours that the message is about. `mentions` is a reference that the message
 * names without proof: for an officer to judge. A bounce whose `reference` and `letterMessageId` are both missing, and
 * an automatic reply likewise, belongs to the holding pen.
 */
export type Sorted =
  | { readonly kind: 'reply'; readonly reference: string; readonly letterMessageId?: string }
  | { readonly kind: 'automatic-reply'; readonly reference?: string; readonly letterMessageId?: string }
  | {
      readonly kind: 'bounce';
      readonly reference?: string;
      readonly letterMessageId?: string;
      /** The enhanced status code, where it is told: 4.x.x was given up on, 5.x.x was refused. */
      readonly status?: string;
    }
  | { readonly kind: 'new-request'; readonly mentions?: string }
  | {
      readonly kind: 'unknown';
      readonly why: string;
      readonly mentions?: string;
      readonly letterMessageId?: string;
    };

const REFERENCE = /\b[A-Z]{2,5}-\d{4}-\d{4,}\b/i;
const MESSAGE_ID = /<[^\s<>]{1,500}>/g;
const ANSWERS = /^\s*(re|aw|fwd?|automatic reply)\s*:/i;

/** Sorts a message. It looks at nothing but the message, and leaves none without a place. */
export const sortInbound = (email: ReceivedEmail, options: SortOptions): Sorted => {
  const ours = (id: string): boolean =>
    id.toLowerCase().endsWith(`@${options.mailDomain.toLowerCase()}>`) && !looksLikeReplyAddress(id.slice(1));
  const mentions = REFERENCE.exec(email.subject ?? '')?.[0].toUpperCase();
  if (ours(email.messageId))
    return { kind: 'unknown', why: 'It is a letter of ours that came back to us.', mentions };

  const thread = threadOf(email);
  const letterMessageId = thread.find(ours);
  const cases = casesNamedBy(email, thread, options);
  const [reference] = cases;

  const machine = machineOf(email);
  if (machine === 'bounce')
    return { kind: 'bounce', reference, letterMessageId, status: email.report?.status ?? undefined };
  if (machine === 'automatic-reply') return { kind: 'automatic-reply', reference, letterMessageId };

  if (cases.length > 1)
    return {
      kind: 'unknown',
      why: `It is addressed to more than one case: ${cases.join(', ')}.`,
      letterMessageId,
    };
  if (reference !== undefined) {
    if (isStranger(email, options.correspondents?.(reference)))
      return {
        kind: 'unknown',
        why: 'It is addressed to a case, by somebody with whom that case does not correspond.',
        mentions: reference,
        letterMessageId,
      };
    return { kind: 'reply', reference, letterMessageId };
  }
  if (email.recipients.some(looksLikeReplyAddress))
    return {
      kind: 'unknown',
      why: 'It is addressed to a case, but not at an address that we made.',
      mentions,
    };
  if (letterMessageId !== undefined)
    return {
      kind: 'unknown',
      why: 'It answers a letter of ours, but names no case.',
      mentions,
      letterMessageId,
    };
  if (mentions !== undefined && ANSWERS.test(email.subject ?? ''))
    return {
      kind: 'unknown',
      why: 'By its subject it continues a case, but nothing in it proves that.',
      mentions,
    };
  return { kind: 'new-request', mentions };
};

/** The messages that it continues or reports on, nearest first. Many a mail system reports in its text alone. */
const threadOf = ({ inReplyTo, references, report, automatic, text, quoted }: ReceivedEmail): string[] => [
  ...(report?.originalMessageId ? [report.originalMessageId] : []),
  ...(inReplyTo === null ? [] : [inReplyTo]),
  ...references.toReversed(),
  ...(report?.originalReferences.toReversed() ?? []),
  ...(automatic?.kind === 'bounce'
    ? (`${text}\n${quoted ?? ''}`.slice(0, 200_000).match(MESSAGE_ID) ?? [])
    : []),
];

/** By its address; where that names none, by its thread. */
const casesNamedBy = (
  email: ReceivedEmail,
  thread: readonly string[],
  { authority, secrets }: SortOptions,
): string[] => {
  const distinct = (found: readonly (string | null)[]) => [...new Set(found.filter((each) => each !== null))];
  const under = (read: typeof readReplyAddress, texts: readonly string[]): string[] =>
    distinct(texts.flatMap((text) => secrets.map((secret) => read(text, authority, secret))));
  const addressed = under(readReplyAddress, email.recipients);
  return addressed.length > 0 ? addressed : under(readConversation, thread);
};

/** A report of a delay, of success or of a display is no bounce: nothing has failed. */
const machineOf = ({ automatic, report }: ReceivedEmail): 'bounce' | 'automatic-reply' | null => {
  if (automatic === null || automatic.kind === 'bulk') return null;
  if (automatic.kind === 'automatic-reply') return 'automatic-reply';
  const failed = report === null || (report.about === 'delivery' && (report.action ?? 'failed') === 'failed');
  return failed ? 'bounce' : 'automatic-reply';
};

const isStranger = ({ from, replyTo }: ReceivedEmail, known: readonly string[] | undefined): boolean => {
  if (known === undefined) return false;
  const addresses = known.map((address) => address.toLowerCase());
  return ![from.address, replyTo ?? from.address].some((address) =>
    addresses.includes(address.toLowerCase()),
  );
};
