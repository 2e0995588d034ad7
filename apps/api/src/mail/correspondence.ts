// What a case tells of a message that comes to it: who wrote, by the address alone, and which of its letters is meant.
import { requesterOf, type CaseEvent, type LetterFile, type MailSender } from '@twentieth/casework';
import type { ReceivedEmail } from '@twentieth/post';
import type { Door, ReadCase } from '@twentieth/registry';
import { letterToldOf, type LetterToldOf } from '../post/letter-told-of.js';

/** Every address in the settings that name mailboxes and people: staff write from these. */
const addressesIn = (settings: Readonly<Record<string, unknown>>): readonly string[] =>
  [
    settings['contact'],
    ...['mailboxes', 'people', 'teams'].flatMap((name) => Object.values(settings[name] ?? {})),
  ]
    .filter((value): value is string => typeof value === 'string')
    .map((address) => address.toLowerCase());

const staffWrittenTo = (events: readonly CaseEvent[]): readonly string[] =>
  events.flatMap((event) =>
    event.type === 'LetterPrepared' && event.data.to !== 'requester' && event.sealed?.address
      ? [event.sealed.address.toLowerCase()]
      : [],
  );

/** @param domain of the authority's own mail, where it has no mailboxes of its own */
export const senderOf = (
  { from, replyTo }: ReceivedEmail,
  { events, authority }: ReadCase,
  domain: string,
): MailSender => {
  const addresses = [from.address, replyTo ?? from.address].map((address) => address.toLowerCase());
  const requester = requesterOf(events)?.email?.toLowerCase();
  if (requester !== undefined && addresses.includes(requester)) return 'requester';
  const staff = [...addressesIn(authority.settings), ...staffWrittenTo(events)];
  const ours = (address: string): boolean =>
    staff.includes(address) || address.endsWith(`@${authority.id}.${domain}`.toLowerCase());
  return addresses.some(ours) ? 'staff' : 'other';
};

/** The letter of ours whose Message-ID a message names, and its case; null where there is none. */
export const letterMeant = (
  door: Door,
  authority: string,
  messageId: string | undefined,
): Promise<LetterToldOf | null> => letterToldOf(door, authority, messageId?.replace(/^<|@[^@]*$/g, '') ?? '');

/** Sent for all that the record says: until then nothing can have come back. */
export const isUnderWay = ({ state }: LetterFile): boolean => state !== 'owed' && state !== 'prepared';
