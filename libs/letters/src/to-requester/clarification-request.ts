// Asks for what the authority reasonably requires in order to identify and locate the information (FOIA s1(3); EIR
// reg 9(2)), and says what that does to the time: it begins again with the answer (s10(6)(b); reg 9(4)), or under the
// UK GDPR stands still until then (art 12A). Help is owed (s16; reg 9(1)).
import { count, list, text } from '../facts.js';
import { paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { citedUnder, underEach } from './law-phrases.js';
import { lawNames } from './laws.js';

export const clarificationRequest = template({
  facts: {
    ...correspondence,
    laws: lawNames(),
    question: text(),
    /** The parts that cannot be answered without more; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we need to ask you something about your request', [
      paragraph(
        `Thank you for ${theRequest(facts)}.`,
        `To identify and locate the information you want${facts.parts.length > 0 ? ` in ${partsInWords(facts.parts)}` : ''}, we reasonably require a little more from you (${citedUnder(facts.laws, 'asking')}):`,
      ),
      quote(facts.question),
      paragraph(
        'Until we hear from you we are not able to go further with what is unclear.',
        ...underEach(facts.laws, 'whenAnswered'),
        facts.parts.length > 0 ? 'The other parts of your request, if any, keep their own time limit.' : null,
      ),
      paragraph(
        `If you would like help in putting your request more precisely, we will gladly give it (${citedUnder(facts.laws, 'help')}).`,
      ),
    ]),
});
