// The outcome of an internal review: what stands and what does not, part by part, and the right to apply to the
// Commissioner (FOIA s50; FOISA s47). A review that is late says so.
import { formatDate } from '@twentieth/calendar';
import { choice, count, date, group, list, optional, text } from '../facts.js';
import { heading, items, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, theRequest, toRequester } from './correspondence.js';
import { lawName, lawNames } from './laws.js';
import { newAnswers, newAnswersTold } from './new-answers.js';
import { reviewLate } from './review-law.js';
import { regulators } from './rights.js';

const OUTCOMES = {
  upheld: 'our first decision stands',
  'partly-upheld': 'our first decision stands in part',
  overturned: 'our first decision does not stand',
} as const;

export const reviewOutcome = template({
  facts: {
    ...correspondence,
    requestedOn: date(),
    outcomes: list(
      group({ part: count(), outcome: choice(...(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[])) }),
      1,
    ),
    /** The reviewer's own words: reasons, and any information now given. */
    text: text(),
    /** The laws under which the review was late: told, with an apology. */
    lateUnder: optional(list(lawName(), 1)),
    ...newAnswers,
    laws: lawNames(),
  },
  write: (facts) =>
    toRequester(facts, 'the outcome of our review', [
      paragraph(
        `On ${formatDate(facts.requestedOn)} you asked us to review our handling of ${theRequest(facts)}. The review is complete.`,
      ),
      ...(facts.lateUnder ?? []).map((law) => paragraph(reviewLate(law))),
      heading('What was decided'),
      items(facts.outcomes.map(({ part, outcome }) => `Part ${part}: ${OUTCOMES[outcome]}.`)),
      paragraph(facts.text),
      ...newAnswersTold(facts),
      heading('If you are not satisfied'),
      ...regulators(facts.laws),
    ]),
});
