// What may go into an envelope at all: one address each, and no line break where a header would begin.
import { PermanentFailure, type Mailbox, type Outgoing } from './post.js';

const ADDRESS = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,252}[\p{L}\p{N}])?$/u;
const MESSAGE_ID = /^<[^\s<>@]+@[^\s<>@]+>$/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;
const BREAK = /[\r\n\u0000\u0085\u2028\u2029]/;

/** Whether a text is one e-mail address and nothing else. */
export const isAddress = (text: string): boolean => ADDRESS.test(text) && !text.includes('..');

/** @throws {PermanentFailure} that names the field, never its content, when a letter cannot be put in an envelope. */
export const checkEnvelope = (letter: Outgoing): void => {
  const mailboxes: [string, Mailbox | undefined][] = [
    ['from', letter.from],
    ['to', letter.to],
    ['replyTo', letter.replyTo],
  ];
  for (const [field, mailbox] of mailboxes) {
    if (mailbox === undefined) continue;
    if (!isAddress(mailbox.address)) unsendable(field, 'is not one e-mail address');
    if (BREAK.test(mailbox.name ?? '')) unsendable(field, 'has a name with a line break in it');
  }
  if (!MESSAGE_ID.test(letter.messageId))
    unsendable('messageId', 'is not a Message-ID: make it with messageIdOf');
  if (BREAK.test(letter.subject)) unsendable('subject', 'has a line break in it');
  if (letter.references?.some((id) => BREAK.test(id))) unsendable('references', 'have a line break in them');
  for (const [name, value] of Object.entries(letter.headers ?? {})) {
    if (!HEADER_NAME.test(name) || BREAK.test(value))
      unsendable('headers', 'have a name or value that is not a header');
  }
};

const unsendable = (field: string, problem: string): never => {
  throw new PermanentFailure('unsendable', `The letter cannot be sent: ${field} ${problem}.`);
};

/** What a server said, in one short line and without the addresses that servers like to repeat. */
export const withoutAddresses = (response: string): string =>
  response
    .replace(/\s+/g, ' ')
    .replace(/<?[^\s<>@]{1,200}@[^\s<>@]{1,200}>?/g, '(address)')
    .trim()
    .slice(0, 300);
