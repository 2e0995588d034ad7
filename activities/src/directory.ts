// Who sits behind a role, and how the authority signs. Its settings say; a role without a mailbox has one named after it.
import type { Authority } from '@twentieth/event-store';
import type { Addressee, Told } from '@twentieth/casework';

export interface Directory {
  /** @param team the team that holds what is asked for, for a letter to it */
  mailboxOf(role: Told, officer: string | null, team?: string): string;
  /** A person's own mailbox, by staff id; undefined where the settings name none. */
  personal(person: string): string | undefined;
  readonly contact: string;
  /** The domain of the addresses that lead answers back to their case: the authority's gateway takes mail for it. */
  readonly replyDomain: string;
  readonly signedBy: string;
}

export const ROLE_TITLES: Readonly<Record<Exclude<Addressee, 'requester'>, string>> = {
  officer: 'Disclosure officer',
  'team-leader': 'Team leader',
  'head-of-unit': 'Head of the disclosure unit',
  'senior-officer': 'Senior officer',
  'monitoring-officer': 'Monitoring officer',
  reviewer: 'Reviewer',
  'holder-team': 'Team that holds the information',
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;
const table = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** What a mailbox named after a team is called. */
const slug = (team: string): string =>
  team
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'team';

export const directoryOf = ({ id, settings }: Authority, mailDomain: string): Directory => {
  const mailboxes = table(settings['mailboxes']);
  const people = table(settings['people']);
  const teams = table(settings['teams']);
  const contact = text(settings['contact']) ?? `foi@${id}.${mailDomain}`;
  return {
    mailboxOf: (role, officer, team) =>
      (role === 'holder-team' && team !== undefined
        ? (text(teams[team]) ?? `${slug(team)}@${id}.${mailDomain}`)
        : undefined) ??
      (role === 'officer' && officer !== null ? text(people[officer]) : undefined) ??
      text(mailboxes[role]) ??
      `${role}@${id}.${mailDomain}`,
    personal: (person) => text(people[person]),
    contact,
    replyDomain: text(settings['replyDomain']) ?? `${id}.${mailDomain}`,
    signedBy: text(settings['signedBy']) ?? 'Disclosure Unit',
  };
};
