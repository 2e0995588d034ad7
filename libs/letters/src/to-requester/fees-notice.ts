// A fees notice (s9): in writing, with the amount; what is not paid within the time ends the duty to answer (s9(2)), and
// the days until the payment do not count (s10(2)). EIR reg 8: a charge asked for in advance.
import { formatDate } from '@twentieth/calendar';
import { count, date, list, optional, text } from '../facts.js';
import { paragraph, quote } from '../layout.js';
import { template } from '../template.js';
import { correspondence, partsInWords, theRequest, toRequester } from './correspondence.js';
import { lawName, lawWords, type LawName } from './laws.js';

const PROVISIONS: Readonly<Record<LawName, { readonly notice: string; readonly time: string }>> = {
  foia: { notice: 'section 9(1)', time: 'sections 9(2) and 10(2)' },
  eir: { notice: 'regulation 8(4)', time: 'regulation 8(5) and (6)' },
  foisa: { notice: 'section 9(1)', time: 'sections 9(3) and 10(2)' },
  eisr: { notice: 'regulation 8(4)', time: 'regulation 8(6) and (7)' },
  sar: { notice: 'Article 12(5)', time: 'Article 12(5)' },
};

/** "£12.50" */
const pounds = (pence: number): string => `£${(pence / 100).toFixed(2)}`;

export const feesNotice = template({
  facts: {
    ...correspondence,
    regime: lawName(),
    /** The fee, in pence. */
    amountPence: count(),
    /** The last day on which it may be paid; left out where the law sets none. */
    payBy: optional(date()),
    /** What it is for. */
    text: optional(text()),
    /** The parts that it is for; empty means the whole request. */
    parts: list(count()),
  },
  also: ({ amountPence }) =>
    amountPence > 0 ? [] : [{ fact: 'amountPence', problem: 'must be more than nothing' }],
  write: (facts) =>
    toRequester(facts, 'there is a fee to pay', [
      paragraph(
        `Thank you for ${theRequest(facts)}.`,
        `There is a fee of ${pounds(facts.amountPence)} for dealing with ${facts.parts.length > 0 ? partsInWords(facts.parts) : 'it'} (${PROVISIONS[facts.regime].notice} of the ${lawWords(facts.regime).title}).`,
      ),
      ...(facts.text ? [quote(facts.text)] : []),
      paragraph(
        facts.payBy
          ? `Please pay it by ${formatDate(facts.payBy)}; if it has not reached us by then, we need not answer, and will close what it is for.`
          : 'We will go on when it has reached us.',
        `From the day of this letter until the day on which your payment reaches us, no day counts towards the time for our answer (${PROVISIONS[facts.regime].time}).`,
      ),
    ]),
});
