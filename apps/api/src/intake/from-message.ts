// From an e-mail as read to a request received. The day of receipt is the day in London of the evidence of delivery.
import { londonDate } from '@twentieth/calendar';
import type { ReceiveRequest } from '@twentieth/casework';
import { sha256 } from '@twentieth/platform';
import type { ReceivedEmail } from '@twentieth/post';
import { usableDate } from '../fields/fields.js';
import { malformed } from '../problem/known-problems.js';
import { Problem } from '../problem/problem.js';

/**
 * @param on the officer's word for the day, which counts only where no evidence speaks
 * @param now the wall clock's instant, for a message that says nothing of its delivery
 * @param held where the message is kept whole
 */
export const requestFrom = (
  email: ReceivedEmail,
  on: string | undefined,
  now: string,
  held: string | null,
): Omit<ReceiveRequest, 'reference'> => ({
  type: 'ReceiveRequest',
  regime: 'foia',
  receivedOn: dayZero(email, on, now),
  receivedAt: email.receivedAt,
  channel: 'email',
  messageIdHash: sha256(email.messageId),
  messageId: email.messageId,
  requester: {
    name: email.from.name ?? email.from.address,
    email: email.replyTo ?? email.from.address,
    address: null,
  },
  subject: email.subject,
  text: textOf(email),
  parts: null,
  attachments: email.attachments.map(({ name, bytes, sha256: hash }) => ({ name, bytes, sha256: hash })),
  cleaned: email.cleaned,
  ...(held === null ? {} : { held }),
});

const dayZero = ({ receivedAt }: ReceivedEmail, on: string | undefined, now: string): string => {
  if (receivedAt === null) return on ?? londonDate(now);
  const delivered = londonDate(receivedAt);
  if (!usableDate(delivered))
    throw new Problem(
      422,
      'message-date',
      'The message was delivered, by its own headers, on a day that no calendar here reaches.',
      {
        remedy: 'Record the request with POST /v1/requests and its true date of receipt.',
      },
    );
  if (on !== undefined && on !== delivered)
    throw malformed(
      'on',
      `is not the day of delivery (${delivered})`,
      'Leave it out: the evidence of delivery decides (FOIA 2000 s10(6)(a)).',
    );
  return delivered;
};

/** A request may be all in its attachments: the case then says so in the place of words. */
const textOf = ({ text, attachments }: ReceivedEmail): string => {
  if (text.trim() !== '' || attachments.length === 0) return text;
  return `The message has no words of its own: see its attachments (${attachments.map((attachment) => attachment.name).join(', ')}).`;
};
