// One mail on a working morning for all that somebody is reminded of. It is about several cases, so it is no letter of
// the register; it is as strict as they are, and it names cases by their references alone.
import { formatDate, formatDateWithWeekday } from '@twentieth/calendar';
import { date, group, line, list, optional, type FactsOf, type Problem } from '../facts.js';
import { items, paragraph, type Rendered } from '../layout.js';
import { template, writeLetter } from '../template.js';

const reminder = {
  reference: line(),
  /** The deadline as a phrase: "the response". */
  deadlineName: line(),
  due: date(),
  /** The office by which the reader is told: "Team leader". */
  roleTitle: line(),
  /** That it waited for this morning, where it did: a sentence with both times. */
  timing: optional(line()),
  /** For whom the reader stands in, where somebody is away: a sentence. */
  standsIn: optional(line()),
};

const facts = {
  authorityName: line(),
  morning: date(),
  reminders: list(group(reminder), 1),
  /** That the mail comes late, where it does: a sentence with both times. */
  timing: optional(line()),
};

export type DigestFacts = FactsOf<typeof facts>;

const told = ({
  reference,
  deadlineName,
  due,
  roleTitle,
  standsIn,
  timing,
}: FactsOf<typeof reminder>): string =>
  [
    `${reference}: ${deadlineName}, due on ${formatDateWithWeekday(due)}. You are told as ${roleTitle.toLowerCase()}.`,
    standsIn,
    timing,
  ]
    .filter(Boolean)
    .join(' ');

const digest = template({
  facts,
  write: (the) => {
    const all = [...the.reminders].sort((a, b) =>
      `${a.due} ${a.reference}` < `${b.due} ${b.reference}` ? -1 : 1,
    );
    const count = `${all.length} reminder${all.length === 1 ? '' : 's'}`;
    return {
      subject: `${the.authorityName}: ${count} for ${formatDate(the.morning)}, the first due on ${formatDate(all[0]!.due)}`,
      body: [
        paragraph(
          `These are the reminders of ${the.authorityName} to you for ${formatDateWithWeekday(the.morning)}, the nearest deadline first. What is due today and what has been missed is not among them: of that you are told at once, each in a mail of its own.`,
        ),
        items(all.map(told)),
        paragraph('Please look at each case. A deadline that is met by then is told of no more.'),
        ...(the.timing ? [paragraph(the.timing)] : []),
      ],
    };
  },
});

/** @returns the digest, or every fact that is missing, wrong or unknown */
export const writeDigest = (given: DigestFacts): Rendered | readonly Problem[] => writeLetter(digest, given);
