// Tells the requester that a request, or parts of one, are closed: a question was never answered (s1(3)), or a fee never
// paid (s9(2)). They may ask again at any time.
import { formatDate } from '@twentieth/calendar';
import { choice, count, date, list } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { reviewOffered, yourRights } from './rights.js';

export const requestLapsed = template({
  facts: {
    ...correspondence,
    ...reviewOffered,
    ended: choice('not-clarified', 'fee-not-paid'),
    /** When we asked, and the last day on which an answer or a payment could come. */
    askedOn: date(),
    until: date(),
    /** The parts that are closed; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we have closed your request', [
      paragraph(
        facts.ended === 'not-clarified'
          ? `On ${formatDate(facts.askedOn)} we asked you a question about ${theRequest(facts)}. Without your answer we cannot identify what you want, and none had reached us by ${formatDate(facts.until)}.`
          : `On ${formatDate(facts.askedOn)} we gave you notice of a fee for ${theRequest(facts)}. It could be paid until ${formatDate(facts.until)}, and it has not reached us.`,
      ),
      paragraph(
        `We have therefore closed ${facts.parts.length > 0 ? `${partsInWords(facts.parts)} of your request; the rest is not touched by this` : 'your request'} (${facts.ended === 'not-clarified' ? 'section 1(3)' : 'section 9(2)'} of the Freedom of Information Act 2000).`,
        'You may ask again at any time, and we will deal with that as a new request.',
      ),
      ...yourRights(facts),
    ]),
});
