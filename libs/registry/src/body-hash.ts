// What a command said, as one hash: the same key with another body is refused (RFC 9110 semantics of a safe retry).
import { sha256 } from '@twentieth/platform';
import canonicalize from 'canonicalize';
import type { Submission } from './submission.js';

/**
 * The wall clock and the actor's role are not part of what was said; the date it happened on is. Of mail, what the case
 * tells of its sender and of the letter that it answers is not: the case may have moved on.
 */
export const bodyHash = ({ authority, reference, command, on }: Submission): string => {
  const said = command.type === 'ReceiveMail' ? { ...command, letter: null, sender: null } : command;
  const text = canonicalize({ authority, reference, command: said, on: on ?? null });
  if (text === undefined) throw new TypeError('A command must be JSON.');
  return sha256(text);
};
