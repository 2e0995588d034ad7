// Plays one command against a case, as an authority of the table or the walk would.
import { londonDate } from '@twentieth/calendar';
import {
  DEFAULT_LADDERS,
  decide,
  type CaseFile,
  type Command,
  type Decision,
  type Refusal,
} from '@twentieth/casework';

type Circumstances = Parameters<typeof decide>[2];
export type CaseEvent = Decision['events'][number];

export interface Play {
  readonly command: Command;
  readonly at: string;
  readonly on?: string;
  readonly by?: string;
  readonly role?: string;
  readonly clears?: boolean;
  readonly rehearsal?: boolean;
}

export const CLEARANCE: NonNullable<Circumstances['clearance']> = [
  { step: 'disclosure', approvers: [] },
  { step: 'legal', approvers: ['solicitor-1'] },
];

/** The default ladder of an authority that wants no digest: each reminder is told as the letter that it is. */
const EACH_BY_ITSELF = DEFAULT_LADDERS.map((ladder) => ({ ...ladder, digest: [] }));

export const circumstancesOf = (play: Play): Circumstances => ({
  authority: 'rehearsal-constabulary',
  rehearsal: play.rehearsal ?? false,
  seat: { nation: 'england', kind: 'police' },
  actor: { id: play.by ?? 'officer-1', role: play.role ?? 'officer' },
  clearance: play.clears ? CLEARANCE : [],
  ladders: EACH_BY_ITSELF,
  at: play.at,
  on: play.on ?? londonDate(play.at),
});

/** The letter that was called for first, where a command speaks of the first. */
const named = (file: CaseFile | null, command: Command): Command =>
  'letter' in command && command.letter === 'first'
    ? { ...command, letter: file?.letters.keys().next().value ?? 'none' }
    : command;

/** @param ids gives each event its identity */
export const play = (file: CaseFile | null, one: Play, ids: () => string): Decision | Refusal =>
  decide(file, named(file, one.command), circumstancesOf(one), ids);

export const counted = (): (() => string) => {
  let n = 0;
  return () => `event-${++n}`;
};
