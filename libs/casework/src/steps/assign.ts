// Who holds the case. Assigning it again is allowed: people change; the record keeps each.
import type { CaseFile } from '../case-file.js';
import { malformed, refuse, type Refusal } from '../refusal.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface AssignCase {
  readonly type: 'AssignCase';
  readonly officer: string;
  readonly team: string | null;
}

export type CaseAssigned = Happening<'CaseAssigned', { officer: string; team: string | null }>;

export const assign = (file: CaseFile, command: AssignCase): readonly NewFact[] | Refusal => {
  if (command.officer.trim() === '')
    return malformed(
      'officer',
      'no-officer',
      'FOIA 2000 s10(1)',
      'A case is assigned to an officer.',
      'Name the officer by their staff id.',
    );
  if (file.officer === command.officer && file.team === command.team)
    return refuse(
      'already-assigned',
      'FOIA 2000 s10(1)',
      `The case is already assigned to ${command.officer}.`,
      'Nothing to do, or name another officer.',
    );
  return [{ type: 'CaseAssigned', data: { officer: command.officer, team: command.team } }];
};

export const onCaseAssigned = (file: CaseFile, { data }: CaseAssigned & Recorded): CaseFile => ({
  ...file,
  officer: data.officer,
  team: data.team,
});
