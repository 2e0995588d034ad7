// Tells the requester that the request is here, what was understood, and the last day for an answer (s10(1)).
import { formatDate } from '@twentieth/calendar';
import { date, line, list, optional, text } from '../facts.js';
import { items, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, theRequest, toRequester } from './correspondence.js';

export const acknowledgement = template({
  facts: {
    ...correspondence,
    /** The twentieth working day. */
    due: date(),
    /** Which days were not counted, when any was a bank holiday: a sentence. */
    why: optional(line()),
    /** The request as it was split into parts. */
    parts: list(text(), 1),
  },
  write: (facts) =>
    toRequester(facts, 'we have received your request', [
      paragraph(
        `Thank you for ${theRequest(facts)}. We are dealing with it under the Freedom of Information Act 2000 (the Act).`,
      ),
      paragraph(
        `The Act asks us to answer promptly, and not later than the twentieth working day after that date (section 10(1)): ${formatDate(facts.due)}.`,
        facts.why,
      ),
      ...(facts.parts.length > 1
        ? [
            paragraph(
              `We have read your request as ${facts.parts.length} parts. Please tell us if we have misunderstood any of them:`,
            ),
            items(facts.parts.map((part, at) => `Part ${at + 1}: ${part}`)),
          ]
        : []),
    ]),
});
