// Tells the requester that the internal review has begun and when its outcome is to be expected: by the section 45 code
// twenty working days as a rule, forty at the most; by right under EIR reg 11(4), FOISA s21(1), EISR reg 16(4).
import { formatDate } from '@twentieth/calendar';
import { count, date, group, list, optional, type FactsOf } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { lawName, lawWords } from './laws.js';
import { reviewTime } from './review-law.js';

const time = {
  regime: lawName(),
  /** The last day of the review: by the code the twentieth working day, otherwise as the law has it. */
  due: date(),
  /** The fortieth, for the exceptional case of the code. */
  limit: optional(date()),
  /** The parts that have this day. */
  parts: list(count(), 1),
};

export const reviewAcknowledgement = template({
  facts: {
    ...correspondence,
    requestedOn: date(),
    /** The time for the review, once for each law and day. */
    times: list(group(time), 1),
    /** The parts to be looked at again; empty means the whole answer. */
    parts: list(count()),
  },
  write: (facts) =>
    toRequester(facts, 'we are reviewing our answer', [
      paragraph(
        `On ${formatDate(facts.requestedOn)} you asked us to review our handling of ${theRequest(facts)}.`,
        facts.parts.length > 0 ? `We will look again at ${partsInWords(facts.parts)}.` : null,
      ),
      paragraph(
        'Someone who did not make the first decision will carry out the review and decide afresh.',
        ...facts.times.map((each) => timeTold(each, facts.times.length > 1)),
      ),
    ]),
});

const timeTold = ({ regime, due, limit, parts }: FactsOf<typeof time>, severally: boolean): string =>
  [
    `${severally ? `For ${partsInWords(parts)}, under the ${lawWords(regime).title}: ` : ''}${reviewTime(regime, formatDate(due))}`,
    ...(limit
      ? [
          `Should the review prove exceptionally complex, we will tell you so, and conclude it by ${formatDate(limit)}.`,
        ]
      : []),
  ].join(' ');
