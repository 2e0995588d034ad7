// The outcome of an internal review: what stands and what does not, part by part, and the right to apply to the
// Commissioner (s50). A review that is late says so.
import { formatDate } from '@twentieth/calendar';
import { choice, count, date, group, list, optional, text } from '../facts.js';
import { heading, items, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, theRequest, toRequester } from './correspondence.js';
import { lawName } from './laws.js';
import { newAnswers, newAnswersTold } from './new-answers.js';
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
    workingDaysLate: optional(count()),
    ...newAnswers,
    laws: optional(list(lawName(), 1)),
  },
  write: (facts) =>
    toRequester(facts, 'the outcome of our review', [
      paragraph(
        `On ${formatDate(facts.requestedOn)} you asked us to review our handling of ${theRequest(facts)}. The review is complete.`,
      ),
      ...((facts.workingDaysLate ?? 0) > 0
        ? [paragraph('It has taken longer than the twenty working days we aim for. We apologise for that.')]
        : []),
      heading('What was decided'),
      items(facts.outcomes.map(({ part, outcome }) => `Part ${part}: ${OUTCOMES[outcome]}.`)),
      paragraph(facts.text),
      ...newAnswersTold(facts),
      heading('If you are not satisfied'),
      ...regulators(facts.laws ?? ['foia']),
    ]),
});
