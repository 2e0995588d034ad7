// The notice owed by the twentieth working day when the balance of the public interest is not yet decided: the fact,
// the exemption, why, that no decision has been reached, and an estimated date (s17(1), (2)); the rights (s17(7)).
import { formatDate } from '@twentieth/calendar';
import { count, date, list, provision, text, type Problem } from '../facts.js';
import { heading, items, paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { concernsConfirmation, named } from './provisions.js';
import { reviewOffered, yourRights } from './rights.js';

export const extensionNotice = template({
  facts: {
    ...correspondence,
    ...reviewOffered,
    /** The twentieth working day, by which this notice is owed. */
    due: date(),
    /** When the authority estimates that it will have decided. */
    estimate: date(),
    exemptions: list(provision(), 1),
    /** Why they apply (s17(1)(c)). */
    reasons: text(),
    parts: list(count(), 1),
  },
  also: ({ estimate, today }): readonly Problem[] =>
    estimate < today ? [{ fact: 'estimate', problem: 'must not be before the date of the letter' }] : [],
  write: (facts) =>
    toRequester(facts, 'we need more time to consider the public interest', [
      paragraph(`I write about ${theRequest(facts)}. Our answer would be due by ${formatDate(facts.due)}.`),
      paragraph(
        `For ${partsInWords(facts.parts)} of your request we are relying on the following provisions of the Freedom of Information Act 2000 (the Act):`,
      ),
      items(
        facts.exemptions.map(
          (exemption) =>
            `${named(exemption)}, which concerns ${concernsConfirmation(exemption) ? 'whether we must confirm or deny that we hold the information' : 'whether we must communicate the information'}`,
        ),
      ),
      heading('Why they apply'),
      paragraph(facts.reasons),
      heading('What has not been decided'),
      paragraph(
        'These provisions are subject to a public interest test, set out in section 2 of the Act.',
        'We have not yet reached a decision on where the balance of the public interest lies,',
        'and the Act allows us such further time as is reasonable in the circumstances to do so (section 10(3)).',
      ),
      paragraph(
        `We estimate that we will have reached a decision by ${formatDate(facts.estimate)} (section 17(2)).`,
      ),
      ...yourRights(facts),
    ]),
});
