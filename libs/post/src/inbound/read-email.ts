// An e-mail as it comes: HTML only, quoted replies, odd charsets, attachments, folded headers, no Message-ID, nothing
// at all. It is read, or it is refused with a reason; it never fails.
import { createHash } from 'node:crypto';
import type { ParsedMail } from 'mailparser';
import { isAddress } from '../outbound/envelope.js';
import { automaticOf } from './automatic.js';
import { cleanLine, cleanText, isUnstorable } from './clean.js';
import { instantOf, receiptOf } from './date-of-receipt.js';
import { reportOf } from './delivery-report.js';
import { valuesOf } from './headers.js';
import { ownWords } from './own-words.js';
import { parse, textOfHtml } from './parse.js';
import { recipientsOf } from './recipients.js';
import type { ReceivedAttachment, ReceivedEmail, Unreadable } from './received-email.js';

/** The largest message that is read, in bytes. */
export const LARGEST_EMAIL = 10 * 1024 * 1024;

const MESSAGE_ID = /<[^\s<>]{1,500}>/g;

export interface ReadOptions {
  /** The authority's own mail hosts, in lower case, as they name themselves in Received lines. */
  readonly gateways?: readonly string[];
}

/**
 * Reads an e-mail (message/rfc822).
 * @returns what was read, or why it was not; it throws on no input.
 */
export const readEmail = async (
  raw: Uint8Array,
  { gateways = [] }: ReadOptions = {},
): Promise<ReceivedEmail | Unreadable> => {
  if (raw.byteLength > LARGEST_EMAIL) {
    return refused(
      'too-large',
      'The message is larger than 10 MB. Ask the sender to send it in parts or without attachments.',
    );
  }
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const mail = await parse(bytes);
  if (mail === null)
    return refused('malformed', 'The message cannot be taken apart: it is not an e-mail as RFC 5322 has it.');
  const lines = [...mail.headerLines];
  const receipt = receiptOf(lines, gateways);
  const from = senderOf(mail);
  if (from === null) {
    return refused(
      'no-sender',
      'The message names no address to answer to: an address for correspondence is needed (section 8(1)(b)).',
      receipt.receivedAt,
    );
  }
  const subject = cleanLine(mail.subject ?? '', 500) || null;
  const attachments = (mail.attachments ?? []).map(attachmentOf);
  const read = await bodyOf(mail);
  if (read === null)
    return refused(
      'malformed',
      'The message is HTML that cannot be read as text: it is too long or nested too deeply.',
      receipt.receivedAt,
    );
  const { body, bodyFrom } = read;
  if (body === '' && subject === null && attachments.length === 0) {
    return refused(
      'empty',
      'The message has no text, no subject and no attachment: it does not describe the information wanted (section 8(1)(c)).',
      receipt.receivedAt,
    );
  }
  const contentHash = hashOf(bytes, mail);
  const [messageId] = idsIn(valuesOf(lines, 'message-id')[0]);
  const own = body === '' ? { text: subject ?? '', quoted: null, signature: null } : ownWords(body, subject);
  return {
    messageId: messageId ?? `<${contentHash.slice(0, 40)}@no-message-id.invalid>`,
    messageIdDerived: messageId === undefined,
    contentHash,
    inReplyTo: idsIn(valuesOf(lines, 'in-reply-to')[0])[0] ?? null,
    references: idsIn(valuesOf(lines, 'references')[0]).slice(-50),
    from,
    recipients: recipientsOf(mail),
    replyTo: replyToOf(mail, from.address),
    subject,
    ...receipt,
    sentAt: instantOf(valuesOf(lines, 'date')[0] ?? ''),
    ...own,
    textFrom: body === '' ? (subject === null ? 'nothing' : 'subject') : bodyFrom,
    attachments,
    cleaned: textsOf(mail).some(isUnstorable),
    automatic: automaticOf(lines, from.address),
    report: reportOf(mail),
  };
};

const refused = (
  code: Unreadable['refused'],
  reason: string,
  receivedAt: Unreadable['receivedAt'] = null,
): Unreadable => ({ refused: code, reason, receivedAt });

/** Everything of a message that is read as text, as it was decoded. */
const textsOf = (mail: ParsedMail): string[] => [
  ...[mail.subject ?? '', mail.text ?? '', typeof mail.html === 'string' ? mail.html : ''],
  ...[...(mail.from?.value ?? []), ...(mail.replyTo?.value ?? [])].flatMap(({ name, address }) => [
    name ?? '',
    address ?? '',
  ]),
  ...(mail.attachments ?? []).map(({ filename }) => filename ?? ''),
  ...mail.headerLines.filter(({ key }) => key === 'message-id').map(({ line }) => line),
];

const idsIn = (value = ''): string[] => cleanLine(value, 20_000).match(MESSAGE_ID) ?? [];

const senderOf = (mail: ParsedMail): ReceivedEmail['from'] | null => {
  for (const { name, address = '' } of [...(mail.from?.value ?? []), ...(mail.replyTo?.value ?? [])]) {
    const clean = cleanLine(address, 320);
    if (isAddress(clean)) return { name: cleanLine(name ?? '', 200) || null, address: clean };
  }
  return null;
};

const replyToOf = (mail: ParsedMail, from: string): string | null => {
  const address = cleanLine(mail.replyTo?.value[0]?.address ?? '', 320);
  return isAddress(address) && address !== from ? address : null;
};

interface Body {
  readonly body: string;
  readonly bodyFrom: 'plain' | 'html';
}

/** The plain text where there is any; otherwise text made from the HTML, or null where none can be made. */
const bodyOf = async (mail: ParsedMail): Promise<Body | null> => {
  const plain = cleanText(mail.text ?? '');
  const onlyHtml = /^text\/html\b/i.test(valuesOf([...mail.headerLines], 'content-type')[0] ?? '');
  if (plain !== '') return { body: plain, bodyFrom: onlyHtml ? 'html' : 'plain' };
  if (typeof mail.html !== 'string') return { body: '', bodyFrom: 'plain' };
  const made = await textOfHtml(mail.html);
  return made === null ? null : { body: cleanText(made), bodyFrom: 'html' };
};

const attachmentOf = ({
  filename,
  size,
  checksum,
  contentType,
}: ParsedMail['attachments'][number]): ReceivedAttachment => ({
  name: cleanLine((filename ?? '').replace(/[/\\]/g, '_'), 200) || 'unnamed',
  bytes: size,
  sha256: checksum,
  type: cleanLine(contentType, 100),
});

/** Over the body and what the sender heads it with: the same message that came by two ways has one hash. */
const hashOf = (bytes: Buffer, mail: ParsedMail): string => {
  const hash = createHash('sha256');
  for (const key of ['from', 'date', 'subject'])
    hash.update(`${valuesOf([...mail.headerLines], key)[0] ?? ''}\n`);
  const crlf = bytes.indexOf('\r\n\r\n');
  const lf = bytes.indexOf('\n\n');
  const body = crlf >= 0 && (lf < 0 || crlf < lf) ? crlf + 4 : lf >= 0 ? lf + 2 : bytes.length;
  return hash.update(bytes.subarray(body)).digest('hex');
};
