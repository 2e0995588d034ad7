// The notice, owed within the first month, that a subject access request needs up to two months more because it is
// complex, and why (UK GDPR art 12(3)).
import { formatDate } from '@twentieth/calendar';
import { count, date, list, optional, text } from '../facts.js';
import { heading, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { reviewOffered, yourRights } from './rights.js';

export const extensionNoticeSubjectAccess = template({
  facts: {
    ...correspondence,
    ...reviewOffered,
    /** The end of the first month, by which this notice is owed. */
    due: date(),
    /** The end of the third. */
    until: date(),
    estimate: optional(date()),
    /** Why the request is complex. */
    reasons: text(),
    parts: list(count(), 1),
  },
  write: (facts) =>
    toRequester(facts, 'we need more time for your personal data', [
      paragraph(
        `I write about ${theRequest(facts)}. Our answer to ${partsInWords(facts.parts)} would be due by ${formatDate(facts.due)}.`,
      ),
      paragraph(
        'Because of its complexity we need more time, which Article 12(3) of the UK General Data Protection Regulation (the UK GDPR) allows.',
      ),
      heading('Why'),
      paragraph(facts.reasons),
      heading('When we will answer'),
      paragraph(
        `We may take until ${formatDate(facts.until)}.`,
        facts.estimate && `We expect to answer by ${formatDate(facts.estimate)}.`,
      ),
      ...yourRights(facts, ['sar']),
    ]),
});
