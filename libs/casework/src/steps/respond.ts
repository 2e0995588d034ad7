// The answer, part by part and duty by duty (s1(1)(a) and (b)); a refusal specifies its exemption (s17(1)(b)).
import { ncndCited, ncndSubsections } from '@twentieth/statute';
import { type CaseFile, withFact } from '../case-file.js';
import { changeParts } from '../part-file.js';
import { dutiesOf, type Answer, type Claim, type PartOutcome } from '../outcomes.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { readCitation, type Cited } from './citation.js';
import { partsNamed } from './parts-named.js';
import type { CivilDate } from '@twentieth/calendar';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface IssueResponse {
  readonly type: 'IssueResponse';
  readonly outcomes: readonly {
    readonly parts: readonly number[] | null;
    readonly answer: Answer;
    readonly claims: readonly Claim[];
  }[];
  readonly text: string;
}

type PublicClaim = Omit<Claim, 'reasons' | 'publicInterest'>;

export type ResponseIssued = Happening<
  'ResponseIssued',
  { number: number; outcomes: readonly (PartOutcome & { readonly claims: readonly PublicClaim[] })[] },
  { text: string; claims: readonly (Claim & { readonly part: number })[] }
>;

export interface Response {
  readonly on: CivilDate;
  readonly by: string;
  readonly parts: readonly number[];
}

export const respond = (file: CaseFile, command: IssueResponse): readonly NewFact[] | Refusal => {
  const answers = new Map<number, { readonly answer: Answer; readonly claims: readonly Claim[] }>();
  for (const outcome of command.outcomes) {
    const claims = readClaims(outcome);
    if (isRefusal(claims)) return claims;
    const parts = partsNamed(
      file,
      outcome.parts,
      (part) => part.outcome === null && part.awaitingClarification === null,
    );
    if (isRefusal(parts)) return parts;
    for (const part of parts) {
      if (part.outcome !== null)
        return refuse(
          'already-answered',
          'FOIA 2000 s1(1), s10(1)',
          `Part ${part.number} has been answered.`,
          'What is wrong with an answer is put right by an internal review.',
        );
      if (part.awaitingClarification !== null)
        return refuse(
          'clarification-awaited',
          'FOIA 2000 s1(3)',
          `Part ${part.number} awaits clarification.`,
          'Record the reply first, or answer the other parts.',
        );
      if (answers.has(part.number))
        return malformed(
          'outcomes',
          'two-outcomes',
          'FOIA 2000 s1(1)',
          `Part ${part.number} is given two outcomes.`,
          'Give each part exactly one.',
        );
      answers.set(part.number, { answer: outcome.answer, claims });
    }
  }
  if (answers.size === 0)
    return refuse(
      'nothing-to-answer',
      'FOIA 2000 s1(1)',
      'Every part is answered or awaits clarification.',
      'Read the case: nothing is left to answer.',
    );
  const outcomes = [...answers].sort(([a], [b]) => a - b);
  return [
    {
      type: 'ResponseIssued',
      data: {
        number: file.responses.length + 1,
        outcomes: outcomes.map(([part, { answer, claims }]) => ({
          part,
          answer,
          ...dutiesOf(answer),
          claims: claims.map(withoutReasons),
        })),
      },
      sealed: {
        text: command.text,
        claims: outcomes.flatMap(([part, { claims }]) => claims.map((claim) => ({ ...claim, part }))),
      },
    },
  ];
};

const withoutReasons = ({
  exemption,
  duty,
  limbs,
  likelihood,
}: Claim): Omit<Claim, 'reasons' | 'publicInterest'> => ({ exemption, duty, limbs, likelihood });

/** The claims in canonical form, each against the duty it speaks to; or what is wrong with them. */
const readClaims = ({ answer, claims }: IssueResponse['outcomes'][number]): readonly Claim[] | Refusal => {
  if (
    (answer === 'withheld' || answer === 'partly-disclosed' || answer === 'neither-confirmed-nor-denied') &&
    claims.length === 0
  )
    return refuse(
      'no-exemption',
      'FOIA 2000 s17(1)(b)',
      'A refusal specifies the exemption relied on.',
      'Name it with its subsection, for example 43(2).',
    );
  const read: Claim[] = [];
  for (const claim of claims) {
    const cited =
      answer === 'neither-confirmed-nor-denied' ? asNcnd(claim.exemption) : readCitation(claim.exemption);
    if (isRefusal(cited)) return cited;
    read.push({ ...claim, ...cited });
  }
  return read;
};

/** To neither confirm nor deny is to rely on a subsection that excludes that very duty. */
const asNcnd = (cited: string): Cited | Refusal => {
  const right = ncndSubsections(cited);
  if (ncndCited(cited)) return readCitation(cited);
  return refuse(
    'not-an-ncnd-subsection',
    'FOIA 2000 s17(1)(b)',
    `${cited} does not exclude the duty to confirm or deny.`,
    right.length > 0 ? `Rely on ${right.join(' or ')}.` : 'It has no such subsection: confirm or deny.',
  );
};

export const onResponseIssued = (
  file: CaseFile,
  { on, actor, data }: ResponseIssued & Recorded,
): CaseFile => {
  const answered = data.outcomes.map((outcome) => outcome.part);
  return {
    ...file,
    responses: [...file.responses, { on, by: actor.id, parts: answered }],
    parts: changeParts(file, answered, ({ number }) => ({
      outcome: data.outcomes.find((o) => o.part === number) ?? null,
    })),
    facts: withFact(file, answered, { type: 'answered', on }),
  };
};
