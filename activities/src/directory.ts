// Who sits behind a role, and how the authority signs. Its settings say; a role without a mailbox has one named after it.
import type { Authority } from '@twentieth/event-store';
import type { Addressee, StaffRole } from '@twentieth/casework';

export interface Directory {
  mailboxOf(role: StaffRole, officer: string | null): string;
  readonly contact: string;
  readonly signedBy: string;
}

export const ROLE_TITLES: Readonly<Record<Exclude<Addressee, 'requester'>, string>> = {
  officer: 'Disclosure officer',
  'team-leader': 'Team leader',
  'head-of-unit': 'Head of the disclosure unit',
  'senior-officer': 'Senior officer',
  reviewer: 'Reviewer',
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const table = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

export const directoryOf = ({ id, settings }: Authority, mailDomain: string): Directory => {
  const mailboxes = table(settings['mailboxes']);
  const people = table(settings['people']);
  const contact = text(settings['contact']) ?? `foi@${id}.${mailDomain}`;
  return {
    mailboxOf: (role, officer) =>
      (role === 'officer' && officer !== null ? text(people[officer]) : undefined) ??
      text(mailboxes[role]) ??
      `${role}@${id}.${mailDomain}`,
    contact,
    signedBy: text(settings['signedBy']) ?? 'Disclosure Unit',
  };
};
