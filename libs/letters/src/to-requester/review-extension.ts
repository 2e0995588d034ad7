// Tells the requester that an exceptionally complex review needs longer than twenty working days, and by when it will
// be concluded (section 45 code: forty at the most).
import { formatDate } from '@twentieth/calendar';
import { count, date, list, text } from '../facts.js';
import { heading, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';

export const reviewExtension = template({
  facts: {
    ...correspondence,
    requestedOn: date(),
    /** The twentieth working day of the review. */
    due: date(),
    /** The fortieth. */
    until: date(),
    reasons: text(),
    parts: list(count(), 1),
  },
  write: (facts) =>
    toRequester(facts, 'our review needs more time', [
      paragraph(
        `On ${formatDate(facts.requestedOn)} you asked us to review our handling of ${theRequest(facts)}. We aimed to tell you the outcome by ${formatDate(facts.due)}.`,
      ),
      paragraph(
        `The review of ${partsInWords(facts.parts)} is exceptionally complex. We will tell you its outcome by ${formatDate(facts.until)}, the fortieth working day after you asked.`,
      ),
      heading('Why'),
      paragraph(facts.reasons),
    ]),
});
