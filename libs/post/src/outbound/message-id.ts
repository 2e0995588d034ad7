// A letter's Message-ID is derived from the letter's own id, so that every attempt carries the same one.
import { PermanentFailure } from './post.js';

const DOT_ATOM = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;

/**
 * "<letter@domain>". Characters that a Message-ID cannot hold are replaced, those of one id never by another's.
 * @throws {PermanentFailure} when the domain is not one.
 */
export const messageIdOf = (letterId: string, domain: string): string => {
  if (!DOT_ATOM.test(domain))
    throw new PermanentFailure('unsendable', 'The mail domain is not a domain: check TWENTIETH_MAIL_DOMAIN.');
  const local = letterId.replace(
    /[^A-Za-z0-9_.-]|\.(?=\.|$)|^\./gu,
    (mark) => `=${mark.codePointAt(0)!.toString(16)}=`,
  );
  if (local === '') throw new PermanentFailure('unsendable', 'A letter without an id has no Message-ID.');
  return `<${local}@${domain}>`;
};
