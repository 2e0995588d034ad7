// The address that leads an answer back to its case: it names the case, and bears a mark that only we can make, so that
// nobody who guesses a reference can put words on another person's case. Mail systems may change the case of letters on
// the way: the mark does not depend on it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { isAddress } from '../outbound/envelope.js';
import { PermanentFailure } from '../outbound/post.js';

const REFERENCE = /^[A-Z0-9]+(?:-[A-Z0-9]+)*$/;
const REPLY_ADDRESS = /^case\+([A-Za-z0-9-]{1,40})\.([A-Za-z0-9]{16})@([^@]+)$/i;
const MARK_LENGTH = 16;
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** "case+<reference>.<mark>@<domain>". The mark is 80 bits of HMAC-SHA256 over the domain, the authority and the reference. */
export const replyAddressOf = (
  authorityDomain: string,
  authority: string,
  reference: string,
  secret: string | Uint8Array,
): string => {
  if (!REFERENCE.test(reference) || reference.length > 40)
    throw new PermanentFailure('unsendable', 'The case has a reference that cannot stand in an address.');
  const domain = authorityDomain.toLowerCase();
  const address = `case+${reference}.${markOf(domain, authority, reference, secret)}@${domain}`;
  if (!isAddress(address))
    throw new PermanentFailure('unsendable', 'The mail domain is not a domain: check TWENTIETH_MAIL_DOMAIN.');
  return address;
};

/**
 * @param authority whose mail this is: an address made for another authority's case leads nowhere here.
 * @returns the reference of the case, or null when the address was not made by `replyAddressOf` under this secret.
 */
export const readReplyAddress = (
  address: string,
  authority: string,
  secret: string | Uint8Array,
): string | null => {
  const [, written, mark, domain] = REPLY_ADDRESS.exec(address.trim()) ?? [];
  if (written === undefined || mark === undefined || domain === undefined) return null;
  const reference = written.toUpperCase();
  const expected = markOf(domain.toLowerCase(), authority, reference, secret);
  return timingSafeEqual(Buffer.from(mark.toLowerCase()), Buffer.from(expected)) ? reference : null;
};

/** Whether an address has the form of a reply address, whoever made it. */
export const looksLikeReplyAddress = (address: string): boolean => /^case\+[^@]*@/i.test(address.trim());

const markOf = (
  domain: string,
  authority: string,
  reference: string,
  secret: string | Uint8Array,
): string => {
  if (secret.length < 16)
    throw new RangeError(
      'The secret of the reply addresses is shorter than 16 characters: give a longer one.',
    );
  const named = JSON.stringify(['reply-address', domain, authority, reference]);
  const digest = createHmac('sha256', secret).update(named).digest();
  return [...digest.subarray(0, MARK_LENGTH)].map((byte) => ALPHABET[byte % 32]).join('');
};
