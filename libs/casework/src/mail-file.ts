// A message that came to the case after it was opened: what kind it is, on which day it arrived, and whether somebody
// has dealt with it. Its words are sealed; an answer waits until a person says what it was.
import type { CivilDate, Instant } from '@twentieth/calendar';

export const MAIL_KINDS = ['reply', 'automatic-reply', 'bounce'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** By its address alone, which anybody can write: for the officer to judge. */
export const MAIL_SENDERS = ['requester', 'staff', 'other'] as const;
export type MailSender = (typeof MAIL_SENDERS)[number];

export interface MailFile {
  /** Counted from 1 within the case. */
  readonly number: number;
  readonly kind: MailKind;
  /** The day on which it reached the authority: what it asks or brings counts from that day. */
  readonly receivedOn: CivilDate;
  readonly receivedAt: Instant | null;
  readonly sender: MailSender;
  /** The letter of the case that it answers, or that came back with it. */
  readonly letter: string | null;
  readonly attachments: number;
  /** Characters that no record can hold were taken out or replaced; the message as it came is kept sealed. */
  readonly cleaned: boolean;
  /** Under which number the whole message is kept sealed, if it is. */
  readonly held: string | null;
  readonly dealtWithOn: CivilDate | null;
}

/** Does it wait for a person? A machine's message does not: a letter that came back is told by itself. */
export const waits = ({ kind, dealtWithOn }: MailFile): boolean => kind === 'reply' && dealtWithOn === null;
