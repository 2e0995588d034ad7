// Acknowledges a complaint about subject access within the thirty days that a controller has (DPA 2018 s164A).
import { formatDate } from '@twentieth/calendar';
import { count, date, list } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, toRequester } from './correspondence.js';
import { regulators } from './rights.js';

export const complaintAcknowledgement = template({
  facts: {
    ...correspondence,
    complainedOn: date(),
    parts: list(count(), 1),
  },
  write: (facts) =>
    toRequester(facts, 'we have received your complaint', [
      paragraph(
        `On ${formatDate(facts.complainedOn)} we received your complaint about ${partsInWords(facts.parts)} of your request for your own personal data, which we received on ${formatDate(facts.receivedOn)}.`,
      ),
      paragraph(
        'We will look into it, and will tell you without undue delay what we have done and what comes of it (section 164A of the Data Protection Act 2018).',
      ),
      ...regulators(['sar']),
    ]),
});
