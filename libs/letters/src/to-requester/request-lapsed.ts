// Tells the requester that a request, or parts of one, are closed: a question was never answered (FOIA s1(3); EIR
// reg 9), or a fee never paid (s9(2); reg 8(5)). They may ask again at any time.
import { formatDate } from '@twentieth/calendar';
import { choice, count, date, list } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { citedUnder } from './law-phrases.js';
import { lawNames } from './laws.js';
import { reviewOffered, yourRights } from './rights.js';

export const requestLapsed = template({
  facts: {
    ...correspondence,
    ...reviewOffered,
    laws: lawNames(),
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
        `We have therefore closed ${facts.parts.length > 0 ? `${partsInWords(facts.parts)} of your request; the rest is not touched by this` : 'your request'} (${citedUnder(facts.laws, facts.ended === 'not-clarified' ? 'unanswered' : 'unpaid')}).`,
        'You may ask again at any time, and we will deal with that as a new request.',
      ),
      ...yourRights(facts, facts.laws),
    ]),
});
