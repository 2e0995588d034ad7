// A message that opens no case, and why. Nothing is thrown away: the sender's copy and the gateway's stay as they are.
import type { Automatic, Unreadable } from '@twentieth/post';
import { Problem } from '../problem/problem.js';

const BY_HAND = 'If it is a request after all, record it with POST /v1/requests.';

const REMEDIES: Readonly<Record<Unreadable['refused'], string>> = {
  'too-large': 'Ask the sender to send it in parts or without attachments.',
  'no-sender':
    'Ask the sender, where another address is known, for an address for correspondence; advise under s16.',
  empty: 'Ask the sender what information is wanted; advise under s16.',
  malformed: 'Send the message as it came, source and all, as message/rfc822.',
};

export const unreadable = ({ refused, reason }: Unreadable): Problem =>
  new Problem(refused === 'too-large' ? 413 : 422, `message-${refused}`, reason, {
    section: 'FOIA 2000 s8(1)',
    rule: reason,
    remedy: REMEDIES[refused],
  });

export const writtenByMachine = ({ kind, evidence }: Automatic): Problem => {
  const what = kind === 'bounce' ? 'a report of the mail system' : 'an automatic reply';
  return new Problem(
    422,
    `message-${kind}`,
    `The message is ${what} (${evidence}): no request, and no clock starts.`,
    { section: 'FOIA 2000 s8(1)', remedy: BY_HAND },
  );
};
