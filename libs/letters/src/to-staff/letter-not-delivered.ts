// A letter of the case did not arrive, and no machine can mend that: somebody must see to it that what the law asks to be
// told is told (a notice is given when it reaches the requester). It says which letter and why, and names no address.
import { formatDate } from '@twentieth/calendar';
import { date, line } from '../facts.js';
import { items, paragraph } from '../layout.js';
import { template } from '../template.js';

const facts = {
  reference: line(),
  /** The letter that did not arrive, by the name that the record gives it. */
  letterName: line(),
  /** To whom it was, by role: "the requester". */
  whoseLetter: line(),
  /** What the post said, without an address. */
  why: line(),
  roleTitle: line(),
  today: date(),
};

export const letterNotDelivered = template({
  facts,
  write: (the) => ({
    subject: `${the.reference}: the letter "${the.letterName}" to ${the.whoseLetter} was not delivered`,
    body: [
      paragraph(`To: ${the.roleTitle}`),
      paragraph(
        `A letter of this case did not reach ${the.whoseLetter}. It will not be tried again by itself.`,
      ),
      items([`Case: ${the.reference}`, `Letter: ${the.letterName}`, `What the post said: ${the.why}`]),
      paragraph(
        'Please look at the address on the case and send the letter another way, by post if need be. The clocks of the case have not stopped.',
      ),
      paragraph(`Sent on ${formatDate(the.today)}.`),
    ],
  }),
});
