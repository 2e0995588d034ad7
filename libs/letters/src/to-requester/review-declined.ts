// Tells the requester that a review asked for out of time will not be carried out, why, and where to go instead
// (section 45 code; EIR reg 11(2); FOISA s20(6)).
import { formatDate } from '@twentieth/calendar';
import { count, date, list, text } from '../facts.js';
import { heading, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { lawNames } from './laws.js';
import { regulators } from './rights.js';

export const reviewDeclined = template({
  facts: {
    ...correspondence,
    requestedOn: date(),
    /** The last day on which a review could be asked for. */
    until: date(),
    reason: text(),
    parts: list(count(), 1),
    laws: lawNames(),
  },
  write: (facts) =>
    toRequester(facts, 'your request for a review', [
      paragraph(
        `On ${formatDate(facts.requestedOn)} you asked us to review our handling of ${theRequest(facts)}.`,
        `For ${partsInWords(facts.parts)}, a review could be asked for until ${formatDate(facts.until)}. Your request came after that day, and we have decided not to carry out a review.`,
      ),
      heading('Why'),
      paragraph(facts.reason),
      heading('If you are not satisfied'),
      ...regulators(facts.laws),
    ]),
});
