// What a mail system reports of a letter (RFC 3464) or a reader's program of its display (RFC 8098): about which message
// it is, and what is said to have become of it. A report of another form says less, and is a report all the same.
import type { ParsedMail } from 'mailparser';
import { cleanLine } from './clean.js';
import type { DeliveryReport } from './received-email.js';

const STATUS_PART = /^message\/(global-)?delivery-status$/i;
const DISPLAY_PART = /^message\/(global-)?disposition-notification$/i;
const RETURNED_PART = /^(message\/rfc822|message\/global|message\/global-headers|text\/rfc822-headers)$/i;
const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
const STATUS_CODE = /^[245]\.\d{1,3}\.\d{1,3}\b/;
const MESSAGE_ID = /<[^\s<>]{1,500}>/g;

/** The report that a message holds, or null when it holds none. */
export const reportOf = (mail: ParsedMail): DeliveryReport | null => {
  const partOf = (type: RegExp) => mail.attachments?.find(({ contentType }) => type.test(contentType ?? ''));
  const status = partOf(STATUS_PART);
  const display = partOf(DISPLAY_PART);
  if (!status && !display) return null;
  const told = fieldsIn(status ?? display);
  const returned = fieldsIn(partOf(RETURNED_PART)).split(/\n\n/)[0]!;
  const actions = valuesIn(told, 'Action').map((word) => word.toLowerCase());
  const original =
    valuesIn(returned, 'Message-ID')[0] ??
    valuesIn(told, 'Original-Message-ID')[0] ??
    valuesIn(told, 'X-Original-Message-ID')[0];
  return {
    about: status ? 'delivery' : 'display',
    action: ACTIONS.find((action) => actions.some((word) => word.startsWith(action))) ?? null,
    status: valuesIn(told, 'Status').flatMap((code) => STATUS_CODE.exec(code)?.[0] ?? [])[0] ?? null,
    originalMessageId: idsIn(original)[0] ?? null,
    originalReferences: idsIn(valuesIn(returned, 'References')[0]).slice(-50),
  };
};

/** A part's text, its folded lines made whole. Only its beginning: fields stand there. */
const fieldsIn = (part: ParsedMail['attachments'][number] | undefined): string =>
  (part?.content.subarray(0, 100_000).toString('utf8') ?? '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]+/g, ' ')
    .trimStart();

const valuesIn = (fields: string, name: string): string[] =>
  fields
    .split('\n')
    .filter((line) => line.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    .map((line) => cleanLine(line.slice(name.length + 1), 20_000));

const idsIn = (value = ''): string[] => value.match(MESSAGE_ID) ?? [];
