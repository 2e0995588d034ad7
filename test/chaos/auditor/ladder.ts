// Who is told when, as the auditor knows it: the default ladder, written down from its description and not from code.
import { endOfDay, inLondon, workingDaysBefore } from './days.js';

/** Working days before the due date, 0 for the day itself, 'missed' for the end of it; and the role that is told. */
type Rung = readonly [when: number | 'missed', role: string];

const LADDER: Readonly<Record<string, readonly Rung[]>> = {
  response: [
    [5, 'officer'],
    [2, 'officer'],
    [1, 'team-leader'],
    [0, 'head-of-unit'],
    ['missed', 'senior-officer'],
  ],
  'extended-response': [
    [5, 'officer'],
    [1, 'team-leader'],
    [0, 'head-of-unit'],
    ['missed', 'senior-officer'],
  ],
  'extension-expectation': [['missed', 'senior-officer']],
  review: [
    [5, 'reviewer'],
    [0, 'reviewer'],
    ['missed', 'head-of-unit'],
  ],
  'review-limit': [
    [5, 'reviewer'],
    ['missed', 'senior-officer'],
  ],
};

export interface DueRung {
  readonly id: string;
  readonly role: string;
  /** The instant at which it is owed. */
  readonly at: string;
}

const named = (when: Rung[0]): string =>
  when === 'missed' ? 'missed' : when === 0 ? 'on-the-day' : `${when}-before`;

const instantOf = (when: Rung[0], due: string): string => {
  if (when === 'missed') return endOfDay(due);
  return inLondon(when === 0 ? due : workingDaysBefore(due, when), 9);
};

/** The rungs of a deadline due on that date, in the order of their instants; none for a deadline without a ladder. */
export const rungsOf = (kind: string, due: string): readonly DueRung[] =>
  (LADDER[kind] ?? [])
    .map(([when, role]) => ({ id: `${kind}/${named(when)}/${role}`, role, at: instantOf(when, due) }))
    .sort((a, b) => (a.at < b.at ? -1 : 1));

export const isOnLadder = (kind: string): boolean => LADDER[kind] !== undefined;
