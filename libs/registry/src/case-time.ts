// Which moment a command is recorded at (docs/decisions/003). A live authority keeps the wall clock; a rehearsal
// case keeps a time of its own, the latest instant on its record, and a later step brings the case to its day.
import { londonDate, londonInstant } from '@twentieth/calendar';
import type { CaseFile } from '@twentieth/casework';
import type { Submission } from './submission.js';

const OPENING = '09:00';
const later = (a: string, b: string): string => (a > b ? a : b);

export const caseTime = (
  submission: Submission,
  file: CaseFile | null,
  rehearsal: boolean,
): { at: string; on: string } => {
  const { command } = submission;
  if (command.type === 'ReceiveRequest') {
    const at = rehearsal ? receiptInstant(submission) : submission.at;
    return { at, on: command.receivedOn };
  }
  const now = file?.at ?? submission.at;
  if (command.type === 'ReceiveMail' && rehearsal) {
    const at = later(now, command.receivedAt ?? now);
    return { at, on: londonDate(at) };
  }
  if (command.type === 'MoveCaseInTime')
    return { at: rehearsal ? later(now, command.to) : submission.at, on: londonDate(command.to) };
  if (command.type === 'PassTime' || !rehearsal) {
    const at = later(now, submission.at);
    return { at, on: submission.on ?? londonDate(at) };
  }
  const on = submission.on ?? londonDate(now);
  return { on, at: on > londonDate(now) ? londonInstant(on, OPENING) : now };
};

/** Day 0 of a rehearsal begins when the message came in, or at the opening hour; today's receipts begin now. */
const receiptInstant = ({ command, at }: Submission): string => {
  if (command.type !== 'ReceiveRequest') return at;
  if (command.receivedAt !== null) return command.receivedAt;
  return command.receivedOn === londonDate(at) ? at : londonInstant(command.receivedOn, OPENING);
};
