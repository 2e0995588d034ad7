// The notice that complexity and volume make it impracticable to answer in twenty working days, owed within them, with
// the day by which the answer will come (EIR reg 7(1), (3); EISR reg 7(1), (2)).
import { formatDate } from '@twentieth/calendar';
import { choice, count, date, list, optional, text } from '../facts.js';
import { heading, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { lawWords } from './laws.js';
import { reviewOffered, yourRights } from './rights.js';

export const extensionNoticeEnvironmental = template({
  facts: {
    ...correspondence,
    ...reviewOffered,
    regime: choice('eir', 'eisr'),
    /** The twentieth working day, by which this notice is owed. */
    due: date(),
    /** The last day that the regulations allow. */
    until: date(),
    /** When the authority itself expects to answer, if earlier. */
    estimate: optional(date()),
    /** What makes the request complex, and how much there is of it. */
    reasons: text(),
    parts: list(count(), 1),
  },
  write: (facts) =>
    toRequester(facts, 'we need more time for environmental information', [
      paragraph(
        `I write about ${theRequest(facts)}. Under the ${lawWords(facts.regime).title} (the Regulations) our answer to ${partsInWords(facts.parts)} would be due by ${formatDate(facts.due)}.`,
      ),
      paragraph(
        'What you ask for is so complex and so voluminous that it is impracticable for us to answer, or to decide whether to refuse, within that time (regulation 7(1) of the Regulations).',
      ),
      heading('Why'),
      paragraph(facts.reasons),
      heading('When we will answer'),
      paragraph(
        `The Regulations allow us until ${formatDate(facts.until)}.`,
        facts.estimate && `We expect to answer by ${formatDate(facts.estimate)}.`,
      ),
      ...yourRights(facts, [facts.regime]),
    ]),
});
