// Somebody stands in for an approver who is away, from one day to another. What the deputy approves says for whom.
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from '../case-file.js';
import { CLEARANCE } from '../clearance.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { malformed, refuse, type Refusal } from '../refusal.js';

export interface NameDeputy {
  readonly type: 'NameDeputy';
  /** Who is away, by their staff id. */
  readonly person: string;
  readonly deputy: string;
  /** The first and the last day of the absence. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export type DeputyNamed = Happening<
  'DeputyNamed',
  { number: number; person: string; deputy: string; from: CivilDate; to: CivilDate }
>;

export const nameDeputy = (file: CaseFile, command: NameDeputy): readonly NewFact[] | Refusal => {
  const { person, deputy, from, to } = command;
  for (const field of ['person', 'deputy'] as const)
    if (command[field].trim() === '')
      return malformed(
        field,
        `no-${field}`,
        CLEARANCE,
        'A deputy is named for a person.',
        'Give the staff ids of both.',
      );
  if (person === deputy)
    return malformed('deputy', 'own-deputy', CLEARANCE, 'Nobody is their own deputy.', 'Name somebody else.');
  if (to < from)
    return malformed(
      'to',
      'ends-before-it-begins',
      CLEARANCE,
      `An absence from ${from} does not end on ${to}.`,
      'Give the last day of the absence.',
    );
  const same = file.deputies.find(
    (each) => each.person === person && each.deputy === deputy && each.from <= from && to <= each.to,
  );
  if (same)
    return refuse(
      'deputy-named',
      CLEARANCE,
      `${deputy} stands in for ${person} from ${same.from} to ${same.to} already.`,
      'Nothing to do, or name other days.',
    );
  return [{ type: 'DeputyNamed', data: { number: file.deputies.length + 1, person, deputy, from, to } }];
};

export const onDeputyNamed = (file: CaseFile, { data }: DeputyNamed & Recorded): CaseFile => ({
  ...file,
  deputies: [...file.deputies, data],
});
