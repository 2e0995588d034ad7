// The deadline certificate: a date with its ledger, and with the law, the calendar and the facts that it rests on,
// under one hash. SHA-256 over RFC 8785 canonical JSON, so that anyone can make it again; it changes when, and only
// when, law, calendar or facts do: the day on which the question is asked and its name have no part in it.
import { type CivilDate, sha256 } from '@twentieth/calendar';
import canonicalize from 'canonicalize';
import { type Deadline, type DeadlineKind, type Ledger, type Timetable } from './deadline.js';
import { type Fact } from './facts.js';
import { type AuthoritySeat, type CheckedRequest } from './request.js';

export interface Certificate {
  readonly kind: DeadlineKind;
  readonly due: CivilDate;
  readonly ledger: Ledger;
  readonly law: Timetable['law'];
  readonly calendar: Timetable['calendar'];
  readonly facts: {
    readonly received: CivilDate;
    readonly authority: AuthoritySeat;
    readonly facts: readonly Fact[];
  };
  /** SHA-256 of all the rest in canonical JSON, hexadecimal. */
  readonly hash: string;
}

/** The hash that a certificate should carry. */
export function hashOf({
  hash: _hash,
  ...rest
}: Certificate | (Omit<Certificate, 'hash'> & { hash?: string })): string {
  return sha256(canonicalize(rest)!);
}

/** The certificate of one deadline of a timetable, made from the request that it answers. */
export function certificateOf(
  request: CheckedRequest,
  timetable: Timetable,
  deadline: Deadline,
): Certificate {
  const { kind, due, ledger } = deadline;
  const facts = {
    received: request.received,
    authority: request.authority ?? {},
    facts: request.facts.filter((fact) => fact.on <= request.asAt),
  };
  const certificate = { kind, due, ledger, law: timetable.law, calendar: timetable.calendar, facts };
  return { ...certificate, hash: hashOf(certificate) };
}

/** Does a certificate carry the hash of its own content? (Whether the content follows from the law, timetable() says.) */
export const isIntact = (certificate: Certificate): boolean => certificate.hash === hashOf(certificate);
