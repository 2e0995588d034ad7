// A message as the record knows it: what it is known by, what is kept of it openly, and what is sealed.
import { londonDate } from '@twentieth/calendar';
import { LIMITS, type MailKind, type MailSender, type ReceiveMail } from '@twentieth/casework';
import { sha256 } from '@twentieth/platform';
import { readEmail, type ReceivedEmail, type Unreadable } from '@twentieth/post';
import { heldIdOf, type HeldHead, type ToHold } from '@twentieth/registry';

/** A message as it came, and what could be read of it. */
export interface Incoming {
  readonly raw: Buffer;
  readonly email: ReceivedEmail | null;
  readonly unreadable: Unreadable | null;
  /** When it was delivered; where nothing says so, when it was handed in. */
  readonly receivedAt: string;
}

export const incoming = async (
  raw: Buffer,
  gateways: readonly string[],
  handedInAt: string,
): Promise<Incoming> => {
  const read = await readEmail(raw, { gateways });
  const receivedAt = read.receivedAt ?? handedInAt;
  return 'refused' in read
    ? { raw, email: null, unreadable: read, receivedAt }
    : { raw, email: read, unreadable: null, receivedAt };
};

/** The same for the same message, by whichever way it came. */
export const fingerprintOf = ({ raw, email }: Incoming): string =>
  sha256(email === null ? raw : JSON.stringify([email.messageId, email.contentHash]));

/** A message without a readable content is known by its bytes. */
export const hashesOf = (
  message: Incoming,
): { readonly messageIdHash: string; readonly contentHash: string } => ({
  messageIdHash: sha256(message.email?.messageId ?? message.raw),
  contentHash: message.email?.contentHash ?? sha256(message.raw),
});

export const toHold = (
  message: Incoming,
  { kind, reason, mentions = null }: { kind: string; reason: string; mentions?: string | null },
): ToHold => ({
  ...{ kind, reason, mentions, raw: message.raw, receivedAt: message.receivedAt },
  ...{ fingerprint: fingerprintOf(message), head: headOf(message.email) },
});

const headOf = (email: ReceivedEmail | null): HeldHead => ({
  from: email?.from ?? null,
  recipients: email?.recipients ?? [],
  subject: email?.subject ?? null,
  text: email?.text ?? '',
  quoted: email?.quoted ?? null,
  attachments: (email?.attachments ?? []).map(({ name, bytes, sha256: hash }) => ({
    name,
    bytes,
    sha256: hash,
  })),
});

const CLEANED =
  'It held characters that no record can hold: they were taken out or replaced, and it is kept as it came.';
const ATTACHED = 'It has attachments: they are kept with it.';

/** What is kept whole of a message beside the record: one with attachments, or with characters that could not be recorded. */
export const wholeOf = (
  authority: string,
  message: Incoming,
  kind: string,
): { readonly whole?: ToHold; readonly heldId: string | null } => {
  const { email } = message;
  if (email === null || (!email.cleaned && email.attachments.length === 0)) return { heldId: null };
  const reason = email.cleaned ? CLEANED : ATTACHED;
  return { whole: toHold(message, { kind, reason }), heldId: heldIdOf(authority, fingerprintOf(message)) };
};

export interface Placing {
  readonly kind: MailKind;
  readonly sender: MailSender;
  readonly letter: string | null;
  /** Where it is kept whole. */
  readonly held: string | null;
}

/** Of a message longer than a case holds, put on it by a person, the beginning: the whole is held. */
const cut = (text: string): string => text.slice(0, LIMITS.textCharacters).toWellFormed();

/** The command that puts it on a case. */
export const mailCommand = (message: Incoming, placing: Placing): ReceiveMail => {
  const { email, receivedAt } = message;
  const head = headOf(email);
  return {
    ...{ type: 'ReceiveMail', ...placing, ...hashesOf(message) },
    ...{ receivedOn: londonDate(receivedAt), receivedAt: email?.receivedAt ?? null },
    ...{ status: email?.report?.status ?? null, cleaned: email?.cleaned ?? false },
    content: {
      ...{
        from: head.from,
        messageId: email?.messageId ?? null,
        subject: head.subject,
        text: cut(head.text),
      },
      ...{
        quoted: head.quoted && cut(head.quoted),
        signature: email?.signature ?? null,
        attachments: head.attachments,
      },
    },
  };
};
