// Instants are compared as text, so each is brought to one spelling (UTC with milliseconds) at the door.
import { parseInstant } from '@twentieth/calendar';
import type { Submission } from './submission.js';

const normal = (instant: string): string => {
  const read = parseInstant(instant);
  if (read === undefined) throw new TypeError(`"${instant}" is not an instant in UTC.`);
  return read;
};

/** The submission with every instant that the case's time depends on in normal form. */
export const normalised = (submission: Submission): Submission => {
  const at = normal(submission.at);
  const { command } = submission;
  if (command.type === 'MoveCaseInTime')
    return { ...submission, at, command: { ...command, to: normal(command.to) } } as Submission;
  if ((command.type === 'ReceiveRequest' || command.type === 'ReceiveMail') && command.receivedAt !== null)
    return {
      ...submission,
      at,
      command: { ...command, receivedAt: normal(command.receivedAt) },
    } as Submission;
  return { ...submission, at };
};
