// Asks for what the authority reasonably requires in order to identify and locate the information (s1(3)), and says
// what that does to the time limit: it begins again when the answer arrives (s10(6)(b)). Help is owed (s16).
import { count, list, text } from '../facts.js';
import { paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';

export const clarificationRequest = template({
  facts: {
    ...correspondence,
    question: text(),
    /** The parts that cannot be answered without more; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we need to ask you something about your request', [
      paragraph(
        `Thank you for ${theRequest(facts)}.`,
        `To identify and locate the information you want${facts.parts.length > 0 ? ` in ${partsInWords(facts.parts)}` : ''}, we reasonably require a little more from you (section 1(3) of the Freedom of Information Act 2000):`,
      ),
      quote(facts.question),
      paragraph(
        'Until we hear from you we are not able to go further with what is unclear.',
        'Once your answer reaches us, the Act gives us twenty working days from that day (section 10(6)(b)).',
        facts.parts.length > 0 ? 'The other parts of your request, if any, keep their own time limit.' : null,
      ),
      paragraph(
        'If you would like help in putting your request more precisely, we will gladly give it (section 16).',
      ),
    ]),
});
