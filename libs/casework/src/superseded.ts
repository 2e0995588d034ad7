// Quiet for what is settled: a reminder that was not sent when its duty was settled is owed no more, and the record says
// by which event. What tells of a breach stays owed: that the day was missed is told, whatever came after it.
import { endOfLondonDay } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import { isAwaited } from './commission-file.js';
import { deadlineKey } from './deadline-events.js';
import type { EscalationRaised } from './escalation-events.js';
import type { CaseEvent, NewFact } from './events.js';

/** The duty that a letter reminds of. */
export type Reminder = Pick<EscalationRaised['data'], 'deadline' | 'due' | 'parts' | 'commission'>;

/** What a rung reminds of; undefined where it tells of a day that was missed. A return is missed in nobody's law. */
export const reminderOf = ({
  deadline,
  due,
  dueAt,
  parts,
  commission,
}: EscalationRaised['data']): Reminder | undefined =>
  deadline === 'return' || dueAt < endOfLondonDay(due)
    ? { deadline, due, parts, ...(commission === undefined ? {} : { commission }) }
    : undefined;

/** The letters that are owed of a duty no longer owed on that day, closed by the event that the command brought about. */
export const lettersSuperseded = (file: CaseFile, [brought]: readonly CaseEvent[]): readonly NewFact[] =>
  brought === undefined
    ? []
    : [...file.letters.values()]
        .filter(
          ({ state, reminder }) => state === 'owed' && reminder !== undefined && isSettled(file, reminder),
        )
        .map(({ id }) => ({
          type: 'LetterSuperseded',
          data: { letter: id, by: brought.type, event: brought.id },
        }));

const isSettled = (file: CaseFile, { deadline, due, parts, commission }: Reminder): boolean => {
  if (file.kept.closure !== null) return true;
  if (deadline === 'return') {
    const asked = commission === undefined ? undefined : file.commissions[commission - 1];
    return asked === undefined || !isAwaited(file, asked) || asked.returnBy !== due;
  }
  return parts.every((part) => {
    const held = file.deadlines.get(deadlineKey(deadline, part));
    if (held === undefined || held.metOn !== null || held.status === 'met' || held.status === 'lifted')
      return true;
    return held.due !== due && held.target !== due;
  });
};
