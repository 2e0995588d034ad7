// Letters to the team that holds what a part asks for: which team it is, and the facts of what it owes.
import { londonDate } from '@twentieth/calendar';
import type { CaseEvent, CaseFile, Commission, LetterFile } from '@twentieth/casework';
import { render, type FactsFor, type Rendered } from '@twentieth/letters';
import { ROLE_TITLES } from './directory.js';

type Asked = Extract<CaseEvent, { type: 'PartsCommissioned' | 'ReturnChased' }>;

export const isAsked = (cause: CaseEvent): cause is Asked =>
  cause.type === 'PartsCommissioned' || cause.type === 'ReturnChased';

const numberOf = (cause: CaseEvent): number | undefined => {
  if (isAsked(cause)) return cause.data.number;
  return cause.type === 'EscalationRaised' ? cause.data.commission : undefined;
};

/** The commission that an event is about, if it is about one. */
export const commissionOf = (file: CaseFile, cause: CaseEvent | undefined): Commission | undefined => {
  const number = cause === undefined ? undefined : numberOf(cause);
  return number === undefined ? undefined : file.commissions[number - 1];
};

/** The team that a letter goes to; undefined for a letter to anybody else. */
export const teamOf = (
  { file, events }: { readonly file: CaseFile; readonly events: readonly CaseEvent[] },
  letter: LetterFile,
): string | undefined =>
  letter.to === 'holder-team'
    ? commissionOf(
        file,
        events.find(({ id }) => id === letter.cause),
      )?.team
    : undefined;

/** The letter that asks a team, or chases it by hand. */
export const letterToTeam = (file: CaseFile, cause: Asked, workingDaysLeft: number): Rendered => {
  const facts = {
    reference: file.reference,
    deadlineName: 'the return',
    law: "the authority's own target",
    due: cause.data.returnBy,
    workingDaysLeft,
    roleTitle: ROLE_TITLES['holder-team'],
    rung: `commission ${cause.data.number}`,
    today: londonDate(cause.at),
  } satisfies FactsFor<'commission'>;
  return cause.type === 'PartsCommissioned' ? render('commission', facts) : render('return-chase', facts);
};
