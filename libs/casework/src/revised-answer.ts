// A new answer given after the first, by a review or because the Commissioner requires it: a new disclosure, or
// another exemption. It stands beside the first answer and never in its place.
import type { CivilDate } from '@twentieth/calendar';
import { withFact, type CaseFile } from './case-file.js';
import { dutiesOf, type Answer, type Claim, type PartOutcome } from './outcomes.js';
import { changeParts } from './part-file.js';
import { confirmsAtCost, unfounded } from './foundation.js';
import { noExemptions, provisionOf, refusalRegime } from './refusal-law.js';
import { isRefusal, refuse, type Refusal } from './refusal.js';
import { EXAMPLES, readFor, readSilence } from './steps/citation.js';

export type PublicClaim = Pick<Claim, 'exemption' | 'duty' | 'limbs' | 'likelihood'>;
export type RevisedAnswer = PartOutcome & { readonly claims: readonly PublicClaim[] };

const MUST_CLAIM: readonly Answer[] = ['withheld', 'partly-disclosed', 'neither-confirmed-nor-denied'];

/** The new answer with its claims read to canonical form under the law of the part; or what is wrong with them. */
export const readRevised = (
  file: CaseFile,
  part: number,
  answer: Answer,
  given: readonly Claim[],
): { readonly revised: RevisedAnswer; readonly claims: readonly Claim[] } | Refusal => {
  const { regime: law } = file.parts.find(({ number }) => number === part)!;
  const claims = readClaims(part, law, answer, given);
  if (isRefusal(claims)) return claims;
  const [own, cited] = [{ number: part, regime: law }, claims.map(({ exemption }) => exemption)];
  const lacking = unfounded(file, own, answer, cited);
  if (lacking) return lacking;
  const publicly = claims.map(({ exemption, duty, limbs, likelihood }) => ({
    ...{ exemption, duty, limbs, likelihood },
  }));
  return {
    revised: { part, answer, ...dutiesOf(answer, confirmsAtCost(file, own, cited)), claims: publicly },
    claims,
  };
};

const readClaims = (
  part: number,
  law: string,
  answer: Answer,
  given: readonly Claim[],
): readonly Claim[] | Refusal => {
  const regime = refusalRegime(law);
  if (regime === undefined) return given.length === 0 ? [] : noExemptions(part);
  if (MUST_CLAIM.includes(answer) && given.length === 0)
    return refuse(
      'no-exemption',
      provisionOf(regime, 'specify'),
      'A refusal specifies the exemption relied on, in a review as in the first answer.',
      `Name it with its subsection, for example ${EXAMPLES[regime]}.`,
    );
  const claims: Claim[] = [];
  for (const claim of given) {
    const cited =
      answer === 'neither-confirmed-nor-denied'
        ? readSilence(claim.exemption, regime)
        : readFor(claim.exemption, claim.duty, regime);
    if (isRefusal(cited)) return cited;
    claims.push({ ...claim, ...cited });
  }
  return claims;
};

/** The case with the new answers. To a part that was never answered, the new answer is the first. */
export const withRevised = (file: CaseFile, on: CivilDate, revised: readonly RevisedAnswer[]): CaseFile => {
  const of = (number: number): RevisedAnswer | undefined => revised.find(({ part }) => part === number);
  const first = file.parts.filter((part) => part.outcome === null && of(part.number) !== undefined);
  return {
    ...file,
    parts: changeParts(
      file,
      revised.map(({ part }) => part),
      ({ number, outcome }) =>
        outcome === null ? { outcome: of(number)!, awaitingClarification: null } : { revised: of(number)! },
    ),
    facts: withFact(
      file,
      first.map(({ number }) => number),
      { type: 'answered', on },
    ),
  };
};
