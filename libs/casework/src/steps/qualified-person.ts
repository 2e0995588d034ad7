// s36(2): without the reasonable opinion of the qualified person the exemption does not apply, and the opinion comes
// before the notice. The office is public; who holds it, and what was said, is sealed.
import type { CivilDate } from '@twentieth/calendar';
import { exemption } from '@twentieth/statute';
import type { CaseFile } from '../case-file.js';
import { changeClaim } from '../claim-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { claimNamed } from './claim-named.js';

export interface RecordQualifiedPersonOpinion {
  readonly type: 'RecordQualifiedPersonOpinion';
  readonly claim: number;
  readonly office: string;
  readonly name: string;
  readonly givenOn: CivilDate;
  readonly opinion: string;
}

export type QualifiedPersonOpinionRecorded = Happening<
  'QualifiedPersonOpinionRecorded',
  { claim: number; office: string; givenOn: CivilDate },
  { name: string; opinion: string }
>;

const SECTION = 'FOIA 2000 s36(2)';
const blank = (text: string): boolean => text.trim() === '';

export const recordOpinion = (
  file: CaseFile,
  command: RecordQualifiedPersonOpinion,
  { on }: Circumstances,
): readonly NewFact[] | Refusal => {
  const claim = claimNamed(file, command.claim);
  if (isRefusal(claim)) return claim;
  if (!exemption(claim.exemption, claim.regime)?.qualifiedPerson)
    return refuse(
      'no-qualified-person',
      SECTION,
      `${claim.exemption} calls for no opinion of a qualified person.`,
      'Record the opinion with the claim under section 36 that it was given for.',
    );
  for (const [field, what] of [
    ['office', 'the office by which that person is qualified (s36(5))'],
    ['name', 'who gave it'],
    ['opinion', 'the opinion, its limb, its likelihood and its reasons'],
  ] as const)
    if (blank(command[field]))
      return malformed(
        field,
        `no-${field}`,
        SECTION,
        'The opinion of the qualified person is recorded in full.',
        `Give ${what}.`,
      );
  if (command.givenOn > on)
    return malformed(
      'givenOn',
      'opinion-not-yet-given',
      SECTION,
      `An opinion of ${command.givenOn} cannot be recorded on ${on}.`,
      'Give the day on which it was given.',
    );
  const answered = file.parts.find((part) => claim.parts.includes(part.number) && part.outcome !== null);
  if (answered && claim.late !== 'after-the-response')
    return refuse(
      'opinion-after-notice',
      SECTION,
      `Part ${answered.number} has been answered: the opinion comes before the notice.`,
      'Withdraw the claim; if the exemption is still relied on, claim it again, late, with its opinion.',
    );
  if (claim.opinion !== null)
    return refuse(
      'opinion-recorded',
      SECTION,
      `The opinion on claim ${claim.number} is recorded, of ${claim.opinion.givenOn}.`,
      'A new opinion belongs to a new claim: withdraw this one first.',
    );
  const { office, name, givenOn, opinion } = command;
  return [
    {
      type: 'QualifiedPersonOpinionRecorded',
      data: { claim: claim.number, office, givenOn },
      sealed: { name, opinion },
    },
  ];
};

export const onOpinionRecorded = (
  file: CaseFile,
  { data }: QualifiedPersonOpinionRecorded & Recorded,
): CaseFile => ({
  ...file,
  claims: changeClaim(file, data.claim, { opinion: { office: data.office, givenOn: data.givenOn } }),
});
