// The refusal notice that the letter will be, as structure, for the check that stands before it (s17). The words of
// claims on the record are sealed: that they were given is known, and stands here in their place.
import type { CivilDate } from '@twentieth/calendar';
import {
  checkNotice,
  proceduralRefusalsOf,
  type Finding,
  type NoticeClaim,
  type NoticePart,
  type RefusalRegime,
} from '@twentieth/statute';
import type { PartAnswer } from './answers.js';
import type { CaseFile } from './case-file.js';
import { standingEstimate } from './dealings-file.js';
import type { ClaimFile } from './claim-file.js';
import { deadlineKey } from './deadline-events.js';
import { latenessOf } from './lateness.js';
import type { Answer, Claim } from './outcomes.js';
import type { PartFile } from './part-file.js';
import { refusalRegime } from './refusal-law.js';

/** The letter tells both rights in its standing text (s17(7)). */
const STANDING = 'In the standing text of the letter.';

/** Breaches that no notice can mend: it is sent all the same, and the record tells of the lateness. */
const PAST_MENDING: readonly string[] = ['out-of-time', 'late-exemption'];

const onRecord = (number: number): string =>
  `The words on the record with claim ${number}, on confirming, denying or disclosing.`;

const recordedClaim = (claim: ClaimFile): NoticeClaim => {
  const { number, exemption, duty, limbs, likelihood, heldByHouse, balance, opinion, certificate } = claim;
  const words = onRecord(number);
  return {
    ...{ exemption, duty, limbs, likelihood, heldByHouse },
    // No claim stands on the record without reasons that were given, are apparent or were lawfully left out.
    reasons: words,
    reasonsOmitted: claim.reasons === 'withheld' ? words : null,
    publicInterest: balance && {
      favouring: Array.from({ length: balance.favouring }, () => words),
      against: Array.from({ length: balance.against }, () => words),
      conclusion: words,
      presumption: balance.presumption,
    },
    qualifiedPerson: opinion && { office: opinion.office, opinionOn: opinion.givenOn, reasons: words },
    certificate: certificate && { by: certificate.office, on: certificate.signedOn },
    introducedLate: claim.late !== null,
  };
};

const madeClaim = (file: CaseFile, part: PartFile, claim: Claim, on: CivilDate): NoticeClaim => ({
  ...claim,
  introducedLate: latenessOf(file, part, claim.exemption, on) !== null,
});

/** What the letter states by itself of a refusal that rests on no exemption (s17(5)): on cost, what was estimated. */
const stated = (answer: Answer, regime: RefusalRegime, ground?: string): readonly NoticeClaim[] =>
  proceduralRefusalsOf(regime)
    .filter((row) => row.answer === answer && (ground === undefined || row.cite === ground))
    .map((row) => ({ exemption: row.cite, duty: 'communicate' }));

const noticePart = (file: CaseFile, given: PartAnswer, regime: RefusalRegime, on: CivilDate): NoticePart => {
  const { part, answer, why, made, recorded } = given;
  const claims = [
    ...made.map((claim) => madeClaim(file, part, claim, on)),
    ...recorded.map((claim) => recordedClaim(claim)),
  ];
  const estimate = answer === 'refused-cost' ? standingEstimate(file.dealings, part.number) : undefined;
  return {
    part: part.number,
    // Passed to another authority, the information is not held here.
    answer: answer === 'transferred' ? 'not-held' : answer,
    reasons: why,
    claims: claims.length > 0 ? claims : stated(answer, regime, estimate?.ground),
    ...(estimate ? { costEstimate: 'The estimate on the record, which the letter tells.' } : {}),
  };
};

/** The first day by which any of the parts was due, as the record last told it. */
const dueOn = (file: CaseFile, answers: readonly PartAnswer[]): CivilDate | null =>
  answers
    .flatMap(({ part }) => {
      const kind = part.extension === null ? 'response' : 'extended-response';
      return file.deadlines.get(deadlineKey(kind, part.number))?.due ?? [];
    })
    .sort()[0] ?? null;

/** What the notices, one for each law, would lack or get wrong if they went out on that day. */
export const noticeFindings = (
  file: CaseFile,
  answers: readonly PartAnswer[],
  text: string,
  on: CivilDate,
): readonly Finding[] => {
  const byLaw = Map.groupBy(answers, ({ part }) => refusalRegime(part.regime));
  return [...byLaw].flatMap(([regime, under]) =>
    regime === undefined
      ? []
      : checkNotice({
          regime,
          reference: file.reference,
          receivedOn: file.receivedOn,
          sentOn: on,
          dueOn: dueOn(file, under),
          parts: under.map((given) => noticePart(file, given, regime, on)),
          reviewParticulars: STANDING,
          regulatorParticulars: STANDING,
          advice: text,
        }),
  );
};

export const breachesOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'breach');

/** The breaches that keep a notice back until it is mended. */
export const blocking = (findings: readonly Finding[]): readonly Finding[] =>
  breachesOf(findings).filter(({ code }) => !PAST_MENDING.includes(code));
