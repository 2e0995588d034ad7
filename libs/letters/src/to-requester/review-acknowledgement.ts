// Tells the requester that the internal review has begun and when its outcome is to be expected (the section 45 code:
// twenty working days as a rule, forty at the most).
import { formatDate } from '@twentieth/calendar';
import { count, date, list, optional } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';

export const reviewAcknowledgement = template({
  facts: {
    ...correspondence,
    requestedOn: date(),
    /** The twentieth working day after the review was asked for. */
    due: date(),
    /** The fortieth, for the exceptional case. */
    limit: optional(date()),
    /** The parts to be looked at again; empty means the whole answer. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we are reviewing our answer', [
      paragraph(
        `On ${formatDate(facts.requestedOn)} you asked us to review our handling of ${theRequest(facts)}.`,
        facts.parts.length > 0 ? `We will look again at ${partsInWords(facts.parts)}.` : null,
      ),
      paragraph(
        'Someone who did not make the first decision will carry out the review and decide afresh.',
        `We aim to tell you the outcome by ${formatDate(facts.due)}.`,
        facts.limit &&
          `Should the review prove exceptionally complex, we will tell you so, and conclude it by ${formatDate(facts.limit)}.`,
      ),
    ]),
});
