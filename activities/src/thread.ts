// One conversation a case: where a letter's answers go, and which messages it continues.
import type { LetterFile } from '@twentieth/casework';
import { referencesOf, replyAddressOf, type Outgoing } from '@twentieth/post';
import type { ReadCase } from '@twentieth/registry';
import { directoryOf } from './directory.js';
import type { Doors } from './doors.js';

/** The staff are not shown the message by which the requester wrote: its name is the requester's. */
export const threadOf = (
  { mailDomain, replySecret }: Doors,
  { authority, file, events }: ReadCase,
  { to }: LetterFile,
): Required<Pick<Outgoing, 'from' | 'replyTo' | 'references'>> => {
  const { contact, replyDomain } = directoryOf(authority, mailDomain);
  const address = replyAddressOf(replyDomain, authority.id, file.reference, replySecret);
  const [first] = events;
  const received = first?.type === 'RequestReceived' ? (first.sealed?.messageId ?? null) : null;
  return {
    from: { name: authority.name, address: contact },
    replyTo: { name: authority.name, address },
    references: referencesOf(address, to === 'requester' ? received : null),
  };
};
