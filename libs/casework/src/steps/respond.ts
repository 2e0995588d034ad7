// The answer, part by part and duty by duty (s1(1)(a) and (b)), assembled from what is given here and from the claims
// on the record; the check of the notice stands before it (s17). Parts may be answered in instalments.
import type { CivilDate } from '@twentieth/calendar';
import { contentHash, readAnswers, type OutcomeGiven, type PartAnswer } from '../answers.js';
import { type CaseFile, withFact } from '../case-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import { confirmsAtCost } from '../foundation.js';
import type { Happening, Recorded } from '../happening.js';
import { latenessOf } from '../lateness.js';
import { blocking, breachesOf, noticeFindings } from '../notice.js';
import { dutiesOf, type Claim, type PartOutcome } from '../outcomes.js';
import { changeParts } from '../part-file.js';
import { provisionOf, refusalRegime } from '../refusal-law.js';
import { isRefusal, type Refusal } from '../refusal.js';
import { clearedDraft } from './cleared.js';
import { kept, standsBefore, type FindingKept, type Overrule } from './overrule.js';

export interface IssueResponse {
  readonly type: 'IssueResponse';
  readonly outcomes: readonly OutcomeGiven[];
  readonly text: string;
  /** An approver lets the notice go in spite of what its check finds. */
  readonly overrule?: Overrule | null;
}

type PublicClaim = Omit<Claim, 'reasons' | 'publicInterest'> & {
  /** The claim on the record, where it was made before the response. */
  readonly claim?: number;
};

export type ResponseIssued = Happening<
  'ResponseIssued',
  {
    number: number;
    outcomes: readonly (PartOutcome & { readonly claims: readonly PublicClaim[] })[];
    /** The draft that was cleared and is now issued, where the authority clears its responses. */
    draft?: number;
    /** The breaches with which it went out, if any: late, or overruled. */
    breaches?: readonly FindingKept[];
  },
  {
    text: string;
    claims: readonly (Claim & { readonly part: number })[];
    why?: readonly { readonly part: number; readonly text: string }[];
  }
>;

export interface Response {
  readonly on: CivilDate;
  readonly by: string;
  readonly parts: readonly number[];
}

export const respond = (
  file: CaseFile,
  command: IssueResponse,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const answers = readAnswers(file, command.outcomes);
  if (isRefusal(answers)) return answers;
  const draft = clearedDraft(file, contentHash(answers, command.text), now);
  if (isRefusal(draft)) return draft;
  const number = file.responses.length + 1;
  const findings = noticeFindings(file, answers, command.text, now.on);
  const overruled = standsBefore(blocking(findings), command.overrule ?? null, number, now);
  if (isRefusal(overruled)) return overruled;
  const breaches = kept(breachesOf(findings));
  const why = answers.filter((given) => given.why.trim() !== '');
  return [
    ...overruled,
    ...lateReliances(file, answers, number, now.on),
    {
      type: 'ResponseIssued',
      data: {
        number,
        outcomes: answers.map((each) => outcomeOf(file, each)),
        ...(draft === null ? {} : { draft }),
        ...(breaches.length === 0 ? {} : { breaches }),
      },
      sealed: {
        text: command.text,
        claims: answers.flatMap(({ part, made }) => made.map((claim) => ({ ...claim, part: part.number }))),
        ...(why.length === 0
          ? {}
          : { why: why.map((given) => ({ part: given.part.number, text: given.why })) }),
      },
    },
  ];
};

const outcomeOf = (file: CaseFile, { part, answer, made, recorded }: PartAnswer) => ({
  part: part.number,
  answer,
  ...dutiesOf(
    answer,
    confirmsAtCost(
      file,
      part,
      made.map(({ exemption }) => exemption),
    ),
  ),
  claims: [...made.map(publicOf), ...recorded.map((claim) => ({ ...publicOf(claim), claim: claim.number }))],
});

const publicOf = ({
  exemption,
  duty,
  limbs,
  likelihood,
}: Omit<PublicClaim, 'claim'>): Omit<PublicClaim, 'claim'> => ({ exemption, duty, limbs, likelihood });

/** Claims first made with the response itself, after the time for making them. */
const lateReliances = (
  file: CaseFile,
  answers: readonly PartAnswer[],
  response: number,
  on: CivilDate,
): readonly NewFact[] => {
  const late = answers.flatMap(({ part, made }) =>
    made.flatMap(({ exemption }) => {
      const why = latenessOf(file, part, exemption, on);
      const regime = refusalRegime(part.regime);
      return why && regime ? [{ exemption, part: part.number, why, law: provisionOf(regime, 'time') }] : [];
    }),
  );
  const alike = Map.groupBy(late, ({ exemption, law }) => `${law}: ${exemption}`);
  return [...alike.values()].map((same) => {
    const { exemption, why, law } = same[0]!;
    const parts = same.map(({ part }) => part);
    return { type: 'LateRelianceRecorded', data: { exemption, parts, why, law, claim: null, response } };
  });
};

const GIVEN: readonly string[] = ['disclosed', 'not-held', 'transferred'];

export const onResponseIssued = (
  file: CaseFile,
  { on, actor, data }: ResponseIssued & Recorded,
): CaseFile => {
  const answered = data.outcomes.map((outcome) => outcome.part);
  const refused = data.outcomes.filter(({ answer }) => !GIVEN.includes(answer)).map(({ part }) => part);
  const others = answered.filter((part) => !refused.includes(part));
  const told = {
    ...file,
    facts: withFact(file, others, { type: 'answered', on }),
  };
  return {
    ...told,
    responses: [...file.responses, { on, by: actor.id, parts: answered }],
    drafts: file.drafts.map((draft) =>
      draft.number === data.draft ? { ...draft, state: 'issued' as const } : draft,
    ),
    parts: changeParts(file, answered, ({ number }) => ({
      outcome: data.outcomes.find((o) => o.part === number) ?? null,
    })),
    facts: withFact(told, refused, { type: 'answered', on, refused: true }),
  };
};
