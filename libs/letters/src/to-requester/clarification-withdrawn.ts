// Tells the requester that a question needs no answer after all: the time runs from the day on which the request came,
// as if nobody had asked (s10(1), s10(6)).
import { formatDate } from '@twentieth/calendar';
import { count, date, list } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';

export const clarificationWithdrawn = template({
  facts: {
    ...correspondence,
    soughtOn: date(),
    /** The last day for the answer, as the law has it without the question. */
    due: date(),
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'you need not answer our question', [
      paragraph(
        `On ${formatDate(facts.soughtOn)} we asked you a question about ${theRequest(facts)}.`,
        'We can deal with it without your answer, and withdraw the question.',
      ),
      paragraph(
        `The time for our answer${facts.parts.length > 0 ? ` to ${partsInWords(facts.parts)}` : ''} runs as if we had not asked: its last day is ${formatDate(facts.due)}.`,
      ),
    ]),
});
