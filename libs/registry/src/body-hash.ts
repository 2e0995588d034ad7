// What a command said, as one hash: the same key with another body is refused (RFC 9110 semantics of a safe retry).
import { sha256 } from '@twentieth/platform';
import canonicalize from 'canonicalize';
import type { Submission } from './submission.js';

/** The wall clock and the actor's role are not part of what was said; the date it happened on is. */
export const bodyHash = ({ authority, reference, command, on }: Submission): string => {
  const text = canonicalize({ authority, reference, command, on: on ?? null });
  if (text === undefined) throw new TypeError('A command must be JSON.');
  return sha256(text);
};
