// Tells the requester that a reply does not yet identify the information (s1(3)): what is still needed, and that the
// time begins when it comes. Help is owed (s16).
import { count, list, text } from '../facts.js';
import { paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';

export const clarificationStillNeeded = template({
  facts: {
    ...correspondence,
    /** Why the reply does not identify the information, and what would. */
    because: text(),
    /** The parts that it concerns; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we still need to ask you about your request', [
      paragraph(
        `Thank you for your reply to our question about ${theRequest(facts)}.`,
        `It does not yet let us identify and locate the information you want${facts.parts.length > 0 ? ` in ${partsInWords(facts.parts)}` : ''} (section 1(3) of the Freedom of Information Act 2000):`,
      ),
      quote(facts.because),
      paragraph(
        'Our question therefore stands, and the twenty working days begin on the day on which your answer to it reaches us (section 10(6)(b)).',
        'If you would like help in putting your request more precisely, we will gladly give it (section 16).',
      ),
    ]),
});
