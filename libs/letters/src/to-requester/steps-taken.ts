// Tells the requester that the steps which the Commissioner's decision notice required have been taken (FOIA s50(4);
// FOISA s49(6)), with any answer that is now given.
import { formatDate } from '@twentieth/calendar';
import { date, line, optional, text } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, theRequest, toRequester } from './correspondence.js';
import { newAnswers, newAnswersTold } from './new-answers.js';

export const stepsTaken = template({
  facts: {
    ...correspondence,
    ...newAnswers,
    noticeOn: date(),
    /** The Commissioner's reference of the complaint, where it is known. */
    theirReference: optional(line()),
    text: text(),
  },
  write: (facts) =>
    toRequester(facts, 'the decision notice', [
      paragraph(
        `We write about ${theRequest(facts)}.`,
        `A decision notice of ${formatDate(facts.noticeOn)}${facts.theirReference ? ` (${facts.theirReference})` : ''} required us to take steps. We have taken them.`,
      ),
      paragraph(facts.text),
      ...newAnswersTold(facts),
    ]),
});
