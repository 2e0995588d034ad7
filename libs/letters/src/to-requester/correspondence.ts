// What every letter to a requester carries: whose it is, about what, received when and sent when.
import { formatDate } from '@twentieth/calendar';
import { date, line, optional, type FactsOf } from '../facts.js';
import { paragraph, type Block } from '../layout.js';
import type { Letter } from '../template.js';

export const correspondence = {
  reference: line(),
  /** Left out when the request gave none. */
  requesterName: optional(line()),
  authorityName: line(),
  receivedOn: date(),
  /** The civil date on the letter. */
  today: date(),
  /** Where an answer to this letter goes: an e-mail address, or a postal one. */
  contact: line(),
  /** The unit or office that signs: "Disclosure Unit". */
  signedBy: line(),
};

type Correspondence = FactsOf<typeof correspondence>;

/** A letter to the requester: dated, addressed, signed; its subject always begins with the reference. */
export const toRequester = (facts: Correspondence, about: string, body: readonly Block[]): Letter => ({
  subject: `${facts.reference}: ${about}`,
  body: [
    paragraph(formatDate(facts.today)),
    paragraph(`Reference: ${facts.reference}`),
    paragraph(facts.requesterName ? `Dear ${facts.requesterName},` : 'Dear requester,'),
    ...body,
    paragraph(`Please quote ${facts.reference} if you write to us about this: ${facts.contact}.`),
    paragraph(`Yours sincerely,\n${facts.signedBy}\n${facts.authorityName}`),
  ],
});

/** "your request for information, which we received on 2 November 2026" */
export const theRequest = (facts: Correspondence): string =>
  `your request for information, which we received on ${formatDate(facts.receivedOn)}`;

/** "part 1", "parts 1 and 3", "parts 1 to 7" */
export const partsInWords = (numbers: readonly number[]): string => {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const first = sorted[0];
  const last = sorted.at(-1);
  if (first === undefined || last === undefined) return 'no part';
  if (sorted.length === 1) return `part ${first}`;
  if (sorted.length > 2 && last - first === sorted.length - 1) return `parts ${first} to ${last}`;
  return `parts ${inSeries(sorted.map(String))}`;
};

/** "a", "a and b", "a, b and c" */
export const inSeries = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
