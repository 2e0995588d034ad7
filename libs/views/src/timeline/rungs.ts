// A rung in words, and what became of its mail: late truth is told as late, with both times.
import { londonDate, londonTime } from '@twentieth/calendar';
import { IN_TIME_MINUTES, type CaseEvent } from '@twentieth/casework';
import { words, type Told } from './wording.js';

type Raised = Extract<CaseEvent, { type: 'EscalationRaised' }>;
type Superseded = Extract<CaseEvent, { type: 'LetterSuperseded' }>;
type Sent = Extract<CaseEvent, { type: 'LetterSent' }>;

const moment = (instant: string): string => `${londonDate(instant)} ${londonTime(instant)}`;

export const rungTold = ({ at, data }: Raised): Told => ({
  what: [
    `${words(data.role)} told of the ${words(data.deadline)} due ${data.due} (rung ${data.rung})`,
    data.standIn &&
      `${data.standIn.deputy} stands in for ${data.standIn.person}, away until ${data.standIn.until}`,
    data.digest && `in the digest of ${data.digest.morning}`,
    data.heldUntil && `owed at ${moment(data.dueAt)} and held for the working morning`,
    data.minutesLate !== undefined &&
      `late: due ${moment(data.heldUntil ?? data.dueAt)}, raised ${moment(at)}`,
  ]
    .filter(Boolean)
    .join('; '),
  law: null,
});

const LATE_MS = IN_TIME_MINUTES * 60_000;

export const sentTold = (event: Sent, events: readonly CaseEvent[]): Told => {
  const cause = events.find(
    (each): each is Raised =>
      each.type === 'EscalationRaised' && event.data.letter === `${each.id}.${each.data.letter}`,
  );
  const { acceptedAt, digest } = event.data;
  const sent = `Letter sent${digest === undefined ? '' : ' in a digest'}, accepted at ${acceptedAt}`;
  const late = cause !== undefined && Date.parse(event.at) - Date.parse(cause.at) >= LATE_MS;
  return {
    what: late
      ? `${sent}; late: due ${moment(cause.data.heldUntil ?? cause.data.dueAt)}, sent ${moment(event.at)}`
      : sent,
    law: null,
  };
};

export const supersededTold = ({ data: { by, event } }: Superseded): Told => ({
  what:
    event === undefined
      ? 'Letter not sent: the file was disposed of'
      : `Letter not sent: what it reminds of was settled (${by}, event ${event})`,
  law: null,
});
