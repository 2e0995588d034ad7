// An answer has come to a case. Nobody but a person can say what it is, and much of what it may be counts from the day on
// which it arrived (s10(6) for a clarification), so it is told at once. It names nobody, and says nothing of the answer.
import { formatDate } from '@twentieth/calendar';
import { count, date, line } from '../facts.js';
import { items, paragraph } from '../layout.js';
import { template } from '../template.js';

const facts = {
  reference: line(),
  /** Which message of the case, counted from 1. */
  message: count(),
  /** From whom it seems to be, by role: "the requester". */
  from: line(),
  /** The day on which it reached the authority. */
  receivedOn: date(),
  roleTitle: line(),
  today: date(),
};

export const mailReceived = template({
  facts,
  write: (the) => ({
    subject: `${the.reference}: a message has come to the case`,
    body: [
      paragraph(`To: ${the.roleTitle}`),
      paragraph(`A message has come to this case. By its address it is from ${the.from}.`),
      items([
        `Case: ${the.reference}`,
        `Message: ${the.message}`,
        `Received on: ${formatDate(the.receivedOn)}`,
      ]),
      paragraph(
        'Please read it on the case and take the step that it calls for, dated on the day on which it was received: a clarification, a fee, a withdrawal or a request for a review counts from that day. Then say on the case that the message was dealt with. No clock moves until the step is taken.',
      ),
      paragraph(`Sent on ${formatDate(the.today)}.`),
    ],
  }),
});
