// What a rung's mail says of itself beside the deadline: that it comes late, that it waited, for whom it stands in.
import { formatDateWithWeekday, londonDate, londonTime, type Instant } from '@twentieth/calendar';
import { IN_TIME_MINUTES, type CaseEvent, type LetterFile } from '@twentieth/casework';
import type { Directory } from './directory.js';

type Raised = Extract<CaseEvent, { type: 'EscalationRaised' }>['data'];

const moment = (at: Instant): string => `${londonTime(at)} on ${formatDateWithWeekday(londonDate(at))}`;

const LATE_MS = IN_TIME_MINUTES * 60_000;

/**
 * @param at the instant at which the rung was raised
 * @param now the instant at which the mail is written; that of the raising where a rehearsal keeps its own time
 */
export const circumstancesTold = (
  { dueAt, heldUntil, minutesLate, standIn }: Raised,
  at: Instant,
  now: Instant = at,
): { readonly timing?: string; readonly standsIn?: string } => {
  const held =
    heldUntil === undefined
      ? `This was due at ${moment(dueAt)}`
      : `This was due at ${moment(dueAt)} and waited for the working morning of ${formatDateWithWeekday(londonDate(heldUntil))}`;
  const timing =
    minutesLate === undefined && Date.parse(now) - Date.parse(at) < LATE_MS
      ? heldUntil && `${held}. The deadline has not moved.`
      : `${held}; it is sent late, at ${moment(now)}. The deadline has not moved.`;
  return {
    ...(timing === undefined ? {} : { timing }),
    ...(standIn === undefined
      ? {}
      : {
          standsIn: `For ${standIn.deputy}, who stands in for ${standIn.person}: away until ${formatDateWithWeekday(standIn.until)}.`,
        }),
  };
};

/** The deputy's own mailbox, where a rung found its person away; undefined where the role's mailbox is to be used. */
export const standInMailbox = (
  events: readonly CaseEvent[],
  letter: Pick<LetterFile, 'cause'>,
  directory: Directory,
): string | undefined => {
  const cause = events.find(({ id }) => id === letter.cause);
  const standIn = cause?.type === 'EscalationRaised' ? cause.data.standIn : undefined;
  return standIn === undefined ? undefined : directory.personal(standIn.deputy);
};
