// Mail that comes to a case: an answer, an automatic reply, a letter returned. It is put on the record as it came, closed
// case or not; what it means is for a person to say, by the step that it calls for, dated on the day it arrived.
import { londonDate, type CivilDate, type Instant } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { RECORDS } from '../keeping-file.js';
import { waits, type MailFile, type MailKind, type MailSender } from '../mail-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { letterDelivery } from './letters.js';
import type { Attachment } from './receive-request.js';

export interface ReceiveMail {
  readonly type: 'ReceiveMail';
  readonly kind: MailKind;
  readonly receivedOn: CivilDate;
  readonly receivedAt: Instant | null;
  readonly messageIdHash: string;
  readonly contentHash: string;
  readonly sender: MailSender;
  /** The letter of the case that it names; one that the case does not know is left out. */
  readonly letter: string | null;
  /** The enhanced status code of a bounce (RFC 3463), "5.1.1"; null where none is told. */
  readonly status: string | null;
  readonly cleaned: boolean;
  readonly held: string | null;
  readonly content: MailReceived['sealed'];
}

export interface DealWithMail {
  readonly type: 'DealWithMail';
  readonly mail: number;
  /** What was done about it. */
  readonly how: string;
}

export type MailReceived = Happening<
  'MailReceived',
  Omit<MailFile, 'dealtWithOn'> & { messageIdHash: string; contentHash: string },
  {
    readonly from: { readonly name: string | null; readonly address: string } | null;
    readonly messageId: string | null;
    readonly subject: string | null;
    readonly text: string;
    readonly quoted: string | null;
    readonly signature: string | null;
    readonly attachments: readonly Attachment[];
  }
>;
export type MailDealtWith = Happening<'MailDealtWith', { mail: number }, { how: string }>;

export const receiveMail = (
  file: CaseFile,
  command: ReceiveMail,
  { at }: Circumstances,
): readonly NewFact[] | Refusal => {
  const { kind, receivedOn, receivedAt, sender, cleaned, held, content } = command;
  const letter = command.letter !== null && file.letters.has(command.letter) ? command.letter : null;
  return [
    {
      type: 'MailReceived',
      on: within(receivedOn, file.receivedOn, londonDate(at)),
      data: {
        number: file.kept.mail.length + 1,
        ...{ kind, receivedOn, receivedAt, sender, letter, cleaned, held },
        attachments: content.attachments.length,
        messageIdHash: command.messageIdHash,
        contentHash: command.contentHash,
      },
      sealed: content,
    },
    ...(kind === 'bounce' && letter !== null ? returned(file, letter, command) : []),
  ];
};

/** Mail is never turned away for the day that its headers name: the record keeps that day, and the event fits the case. */
const within = (day: CivilDate, first: CivilDate, last: CivilDate): CivilDate =>
  day < first ? first : day > last ? last : day;

/** The letter came back: nothing new where that is known, or where it never went. */
const returned = (
  file: CaseFile,
  letter: string,
  { status, receivedAt }: ReceiveMail,
): readonly NewFact[] => {
  const why = status === null ? 'The mail system returned it.' : `The mail system returned it (${status}).`;
  const mayRetry = status === null || !status.startsWith('5');
  const facts = letterDelivery(file, {
    ...{ type: 'RecordLetterDelivery', letter },
    delivery: { state: 'failed', at: receivedAt, mayRetry, why },
  });
  return isRefusal(facts) ? [] : facts;
};

export const dealWithMail = (file: CaseFile, command: DealWithMail): readonly NewFact[] | Refusal => {
  if (command.how.trim() === '')
    return malformed('how', 'no-words', RECORDS, 'What was done about a message is said.', 'Write it.');
  const mail = file.kept.mail[command.mail - 1];
  if (mail === undefined)
    return refuse(
      'no-such-mail',
      RECORDS,
      `No message ${command.mail} has come to the case.`,
      `It has ${file.kept.mail.length}; give the number of one of them.`,
    );
  if (!waits(mail))
    return refuse(
      'mail-dealt-with',
      RECORDS,
      mail.dealtWithOn === null
        ? `Message ${mail.number} was written by a machine: it waits for nobody.`
        : `Message ${mail.number} was dealt with on ${mail.dealtWithOn}.`,
      'Nothing to do.',
    );
  return [{ type: 'MailDealtWith', data: { mail: mail.number }, sealed: { how: command.how } }];
};

export const onMailReceived = (file: CaseFile, { data }: MailReceived & Recorded): CaseFile => {
  const { messageIdHash: _id, contentHash: _content, ...mail } = data;
  return withMail(file, [...file.kept.mail, { ...mail, dealtWithOn: null }]);
};

export const onMailDealtWith = (file: CaseFile, { on, data }: MailDealtWith & Recorded): CaseFile =>
  withMail(
    file,
    file.kept.mail.map((mail) => (mail.number === data.mail ? { ...mail, dealtWithOn: on } : mail)),
  );

const withMail = (file: CaseFile, mail: readonly MailFile[]): CaseFile => ({
  ...file,
  kept: { ...file.kept, mail },
});
