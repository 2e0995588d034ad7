// The words of a digest, from the rows of what is owed: what each reminder is about, for whom, and whether it waited.
import { formatDateWithWeekday, londonDate, londonTime, type Instant } from '@twentieth/calendar';
import { IN_TIME_MINUTES, type EventOf } from '@twentieth/casework';
import type { Authority, DigestDue, DigestMail, Obligation } from '@twentieth/event-store';
import { writeDigest } from '@twentieth/letters';
import { messageIdOf } from '@twentieth/post';
import { DEADLINE_NAMES } from './deadline-names.js';
import { directoryOf, ROLE_TITLES, type Directory } from './directory.js';
import { circumstancesTold } from './rung-words.js';

type Raised = EventOf<'EscalationRaised'>['data'];

/**
 * A digest is made so long after the first of its reminders was raised: with five minutes between two runs of its schedule
 * it leaves within the quarter of an hour in which a mail is in time.
 */
export const GATHERED_MINUTES = 9;

/** The one name of a digest: nobody has two of one morning. */
export const digestId = ({ morning, to }: DigestDue): string => `digest/${morning}/${to}`;

const raisedOf = ({ about }: Obligation): Raised => about as unknown as Raised;

/** @param now the instant at which it is written */
export const digestMail = (
  authority: Authority,
  mailDomain: string,
  due: DigestDue,
  rows: readonly Obligation[],
  now: Instant,
): DigestMail => {
  const timing = timingOf(rows, now);
  const written = writeDigest({
    authorityName: authority.name,
    morning: due.morning,
    reminders: rows.map((row) => {
      const raised = raisedOf(row);
      return {
        reference: row.reference,
        deadlineName: DEADLINE_NAMES[raised.deadline] ?? raised.deadline,
        due: raised.due,
        roleTitle: ROLE_TITLES[raised.role],
        ...circumstancesTold(raised, row.raisedAt),
      };
    }),
    ...(timing === null ? {} : { timing }),
  });
  if (!('subject' in written))
    throw new Error(`The digest ${digestId(due)} cannot be written: ${JSON.stringify(written)}`);
  const messageId = messageIdOf(`${digestId(due)}.${authority.id}`, mailDomain);
  return { messageId, address: addressOf(directoryOf(authority, mailDomain), due, rows), ...written };
};

/** Where the separate mails would have gone; to the person's own mailbox where that is not one and the same for all. */
const addressOf = (directory: Directory, { to }: DigestDue, rows: readonly Obligation[]): string => {
  const separate = rows.map((row) => {
    const { role, standIn } = raisedOf(row);
    return standIn === undefined
      ? directory.mailboxOf(role, to)
      : (directory.personal(to) ?? directory.mailboxOf(role, null));
  });
  const [first] = separate;
  return (separate.every((each) => each === first) ? first : directory.personal(to)) ?? first!;
};

const timingOf = (rows: readonly Obligation[], now: Instant): string | null => {
  const first = rows.map(({ raisedAt }) => raisedAt).sort()[0]!;
  if (Date.parse(now) - Date.parse(first) < IN_TIME_MINUTES * 60_000) return null;
  const moment = (at: Instant): string => `${londonTime(at)} on ${formatDateWithWeekday(londonDate(at))}`;
  return `These reminders were due at ${moment(first)}; they are sent late, at ${moment(now)}. No deadline has moved.`;
};
