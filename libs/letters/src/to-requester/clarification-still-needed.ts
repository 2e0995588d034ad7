// Tells the requester that a reply does not yet identify the information (FOIA s1(3); EIR reg 9): what is still needed,
// and what becomes of the time when it comes. Help is owed (s16; reg 9(1)).
import { count, list, text } from '../facts.js';
import { paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { citedUnder, underEach } from './law-phrases.js';
import { lawNames } from './laws.js';

export const clarificationStillNeeded = template({
  facts: {
    ...correspondence,
    laws: lawNames(),
    /** Why the reply does not identify the information, and what would. */
    because: text(),
    /** The parts that it concerns; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we still need to ask you about your request', [
      paragraph(
        `Thank you for your reply to our question about ${theRequest(facts)}.`,
        `It does not yet let us identify and locate the information you want${facts.parts.length > 0 ? ` in ${partsInWords(facts.parts)}` : ''} (${citedUnder(facts.laws, 'asking')}):`,
      ),
      quote(facts.because),
      paragraph(
        'Our question therefore stands.',
        ...underEach(facts.laws, 'stillNeeded'),
        `If you would like help in putting your request more precisely, we will gladly give it (${citedUnder(facts.laws, 'help')}).`,
      ),
    ]),
});
