// Word to the staff that a message has come to a case: which one, and from whom by its address.
import { londonDate } from '@twentieth/calendar';
import type { CaseEvent, CaseFile, LetterFile, MailSender } from '@twentieth/casework';
import { render, type Rendered } from '@twentieth/letters';
import { ROLE_TITLES } from './directory.js';

type Received = Extract<CaseEvent, { type: 'MailReceived' }>;

const FROM: Readonly<Record<MailSender, string>> = {
  requester: 'the requester',
  staff: 'a mailbox of the authority',
  other: 'somebody with whom the case did not correspond before',
};

/** @param letter the word itself, whose addressee it names */
export const wordOfMail = (file: CaseFile, letter: LetterFile, { at, data }: Received): Rendered => {
  if (letter.to === 'requester')
    throw new Error(`Letter ${letter.id} tells the requester of their own mail.`);
  return render('mail-received', {
    reference: file.reference,
    message: data.number,
    from: FROM[data.sender],
    receivedOn: data.receivedOn,
    roleTitle: ROLE_TITLES[letter.to],
    today: londonDate(at),
  });
};
