// Tells the requester, on the day, that a part of the request was passed on: to whom, and that the other authority's
// time is its own while this one still answers for itself (FOIA s45 code, part 3; EIR reg 10; FOISA s60 code; EISR
// reg 14).
import { formatDate } from '@twentieth/calendar';
import { count, date, line, list, optional } from '../facts.js';
import { paragraph } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { citedUnder } from './law-phrases.js';
import { lawNames } from './laws.js';

export const transferNotice = template({
  facts: {
    ...correspondence,
    laws: lawNames(),
    /** The authority to which it went. */
    to: line(),
    /** The last day for this authority's own answer; left out where its time does not run. */
    due: optional(date()),
    /** The parts that were passed on; empty means the whole request. */
    parts: list(count()),
  },
  write: (facts) => {
    const to = facts.to.replace(/\.$/, '');
    return toRequester(facts, 'we have passed your request on', [
      paragraph(
        `Today we passed ${facts.parts.length > 0 ? `${partsInWords(facts.parts)} of ` : ''}${theRequest(facts)} to ${to}, which we believe holds the information (${citedUnder(facts.laws, 'passing')}).`,
      ),
      paragraph(
        `The time for the answer of ${to} begins on the day on which it receives the request, and it will write to you itself.`,
        facts.due && `We will still tell you, by ${formatDate(facts.due)}, what we hold ourselves.`,
      ),
    ]);
  },
});
