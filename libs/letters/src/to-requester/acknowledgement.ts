// Tells the requester that the request is here, what was understood, and the last day for an answer under each law that
// governs it (FOIA s10(1); EIR reg 5(2); FOISA s10(1); EISR reg 5(2)(a); UK GDPR art 12(3)).
import { formatDate } from '@twentieth/calendar';
import { count, date, group, line, list, optional, text, type FactsOf } from '../facts.js';
import { items, paragraph, type Block } from '../layout.js';
import { template } from '../template.js';
import { correspondence, inSeries, partsInWords, theRequest, toRequester } from './correspondence.js';
import { phrasesOf } from './law-phrases.js';
import { lawName, lawNames, lawWords } from './laws.js';

const time = {
  regime: lawName(),
  /** The last day for the answer. */
  due: date(),
  /** Which days were not counted, when any was a bank holiday: a sentence. */
  why: optional(line()),
  /** The parts that have this day. */
  parts: list(count(), 1),
};

export const acknowledgement = template({
  facts: {
    ...correspondence,
    laws: lawNames(),
    /** The time for the answer, once for each law and day; none while the time of no part runs. */
    times: list(group(time)),
    /** The request as it was split into parts. */
    parts: list(text(), 1),
  },
  write: (facts) =>
    toRequester(facts, 'we have received your request', [
      paragraph(
        `Thank you for ${theRequest(facts)}. We are dealing with it under ${inSeries(
          facts.laws.map((law) => `the ${lawWords(law).title} (${lawWords(law).short})`),
        )}.`,
      ),
      ...facts.times.map((each) => timeTold(each, facts.times.length > 1)),
      ...(facts.parts.length > 1
        ? [
            paragraph(
              `We have read your request as ${facts.parts.length} parts. Please tell us if we have misunderstood any of them:`,
            ),
            items(facts.parts.map((part, at) => `Part ${at + 1}: ${part}`)),
          ]
        : []),
    ]),
});

const timeTold = ({ regime, due, why, parts }: FactsOf<typeof time>, severally: boolean): Block =>
  paragraph(
    severally && `For ${partsInWords(parts)}, under the ${lawWords(regime).title}:`,
    `${phrasesOf(regime).answerBy}: ${formatDate(due)}.`,
    why,
  );
