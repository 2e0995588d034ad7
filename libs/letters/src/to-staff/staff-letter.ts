// The rungs of the ladder share one letter: which deadline, under which law, how long is left. They carry the
// reference and dates, and nothing of the requester's: a mailbox of the staff is not the case file.
import { formatDate } from '@twentieth/calendar';
import { count, date, line, optional, type FactsOf } from '../facts.js';
import { items, paragraph } from '../layout.js';
import { template, type Template } from '../template.js';

const staffFacts = {
  reference: line(),
  /** The deadline as a phrase: "the response". */
  deadlineName: line(),
  /** Where the deadline comes from: "section 10(1)". */
  law: line(),
  due: date(),
  /** Working days until the due date; nought on the day, negative after it. */
  workingDaysLeft: count(),
  /** Which days were not counted, when any was a bank holiday: a sentence (see `whySkipped`). */
  why: optional(line()),
  /** That the mail waited or comes late, where it did: a sentence with both times. */
  timing: optional(line()),
  /** For whom the reader stands in, where somebody is away: a sentence. */
  standsIn: optional(line()),
  /** Who is written to, by role: "Team leader". */
  roleTitle: line(),
  /** The rung as the record names it. */
  rung: line(),
  today: date(),
};

export type StaffFacts = FactsOf<typeof staffFacts>;

/** What a rung says in its own words: the headline, what has come about, and what is asked of the reader. */
export interface Rung {
  readonly headline: (facts: StaffFacts) => string;
  readonly situation: (facts: StaffFacts) => string;
  readonly asked: (facts: StaffFacts) => string;
}

/** A template to staff, made from what its rung says. */
export const toStaff = (rung: Rung): Template<typeof staffFacts> =>
  template({
    facts: staffFacts,
    write: (facts) => ({
      subject: `${facts.reference}: ${rung.headline(facts)}`,
      body: [
        paragraph(`To: ${facts.roleTitle}`),
        ...(facts.standsIn ? [paragraph(facts.standsIn)] : []),
        paragraph(rung.situation(facts)),
        items([
          `Case: ${facts.reference}`,
          `Deadline: ${facts.deadlineName}, ${facts.law}`,
          `Due: ${formatDate(facts.due)} (${timeLeft(facts.workingDaysLeft)})`,
          ...(facts.why ? [facts.why] : []),
        ]),
        paragraph(rung.asked(facts)),
        ...(facts.timing ? [paragraph(facts.timing)] : []),
        paragraph(`Sent on ${formatDate(facts.today)} by the clock of the case (${facts.rung}).`),
      ],
    }),
  });

/** "5 working days left", "the last day", "1 working day late" */
export const timeLeft = (days: number): string => {
  const size = Math.abs(days);
  const told = `${size} working day${size === 1 ? '' : 's'}`;
  if (days === 0) return 'the last day';
  return days > 0 ? `${told} left` : `${told} late`;
};

export const dueDate = ({ due }: StaffFacts): string => formatDate(due);
