// The facts of a response's letter: each part with its law, its answer and why; each claim with its words, whether it
// was made with the response or stood on the record before; and what is still to follow (s1(1), s17).
import { formatDate, type CivilDate } from '@twentieth/calendar';
import { isAnswer, type CaseEvent, type CaseFile, type Claim } from '@twentieth/casework';
import { costTold } from './cost-facts.js';
import { lawOfPart } from './laws-of-parts.js';
import type { FactsFor } from '@twentieth/letters';

type Of<T extends CaseEvent['type']> = Extract<CaseEvent, { type: T }>;
type Response = Of<'ResponseIssued'>;
type ClaimFact = FactsFor<'response'>['claims'][number];
type PartFact = FactsFor<'response'>['parts'][number];

export const partFacts = (
  file: CaseFile,
  events: readonly CaseEvent[],
  { data, sealed }: Response,
  question: (part: number) => string,
): readonly PartFact[] =>
  data.outcomes.flatMap(({ part, answer, confirmOrDeny }) => {
    const why = sealed.why?.find((each) => each.part === part)?.text;
    if (!isAnswer(answer)) return [];
    const passedTo = answer === 'transferred' ? transferredTo(events, part) : undefined;
    const estimate = answer === 'refused-cost' ? costTold(file, part, confirmOrDeny === 'confirmed') : null;
    return [
      {
        ...{ number: part, question: question(part), answer, regime: lawOfPart(file, part) },
        ...(estimate ? { estimate } : {}),
        ...(passedTo ? { passedTo } : {}),
        ...(why ? { why } : {}),
      },
    ];
  });

const transferredTo = (events: readonly CaseEvent[], part: number): string | undefined =>
  events.findLast(
    (event): event is Of<'PartTransferred'> =>
      event.type === 'PartTransferred' && event.data.parts.includes(part),
  )?.sealed.to;

/** Every claim that the response relies on, with its words, from wherever they were written. */
export const claimFacts = (
  file: CaseFile,
  events: readonly CaseEvent[],
  response: Response,
): readonly ClaimFact[] =>
  response.data.outcomes.flatMap(({ part, claims }) =>
    claims.map(({ claim, ...cited }) => ({
      ...{ ...cited, part, regime: lawOfPart(file, part) },
      ...(claim === undefined ? madeWith(response, part, cited) : onRecord(before(events, response), claim)),
    })),
  );

type Words = Pick<ClaimFact, 'reasons' | 'publicInterest'>;

const madeWith = (
  { sealed }: Response,
  part: number,
  { exemption, duty }: Pick<Claim, 'exemption' | 'duty'>,
): Words => {
  const claim = sealed.claims.find(
    (each) => each.part === part && each.exemption === exemption && each.duty === duty,
  );
  const reasons = claim?.reasons.trim() ?? '';
  return {
    reasons: reasons === '' ? 'We consider that this provision applies.' : reasons,
    publicInterest: balanced(claim?.publicInterest ?? null),
  };
};

/** A balance without a conclusion is no balance: the letter then says nothing of one. */
const balanced = (balance: Claim['publicInterest']): Claim['publicInterest'] =>
  balance === null || balance.conclusion.trim() === '' ? null : balance;

const before = (events: readonly CaseEvent[], response: Response): readonly CaseEvent[] =>
  events.slice(
    0,
    events.findIndex(({ id }) => id === response.id),
  );

const onRecord = (events: readonly CaseEvent[], number: number): Words => {
  const latest = <T extends CaseEvent['type']>(type: T): Of<T> | undefined =>
    events.findLast(
      (event): event is Of<T> =>
        event.type === type &&
        ((event.data as { claim?: number }).claim ?? (event.data as { number?: number }).number) === number,
    );
  const claim = latest('ExemptionClaimed');
  const weighed = latest('PublicInterestWeighed');
  const reasons = [
    claim?.data.reasons === 'given' ? claim.sealed.reasons : '',
    opinionTold(latest('QualifiedPersonOpinionRecorded')),
    certificateTold(latest('CertificateRecorded')),
  ].filter((text) => text !== '');
  return {
    ...(reasons.length > 0 ? { reasons: reasons.join('\n') } : {}),
    publicInterest: weighed
      ? {
          favouring: weighed.sealed.favouring.map(weighted),
          against: weighed.sealed.against.map(weighted),
          conclusion: weighed.sealed.reasons,
        }
      : null,
  };
};

const weighted = ({ factor, weight }: { readonly factor: string; readonly weight: string }): string =>
  `${factor.trim().replace(/\.$/, '')} (${weight} weight)`;

const opinionTold = (opinion: Of<'QualifiedPersonOpinionRecorded'> | undefined): string =>
  opinion === undefined
    ? ''
    : `The qualified person (${opinion.data.office}) gave the opinion that section 36(2) asks for on ${day(opinion.data.givenOn)}: ${opinion.sealed.opinion}`;

const certificateTold = (certificate: Of<'CertificateRecorded'> | undefined): string =>
  certificate === undefined
    ? ''
    : `A certificate under section ${certificate.data.provision} was signed on ${day(certificate.data.signedOn)} (${certificate.data.office}).`;

const day = (date: CivilDate): string => formatDate(date);

/** Which response of several it is, and the parts that no response had answered by then. */
export const instalmentFacts = (
  file: CaseFile,
  events: readonly CaseEvent[],
  response: Response,
): Pick<FactsFor<'response'>, 'instalment' | 'toFollow'> => {
  const answering = (event: CaseEvent): readonly number[] =>
    event.type === 'ResponseIssued' ? event.data.outcomes.map(({ part }) => part) : [];
  const answered = [...before(events, response), response].flatMap(answering);
  const later = events.flatMap(answering).filter((part) => !answered.includes(part));
  const toFollow = file.parts
    .filter(
      ({ number, outcome }) => later.includes(number) || (outcome === null && !answered.includes(number)),
    )
    .map(({ number }) => number);
  const several = toFollow.length > 0 || response.data.number > 1;
  return {
    ...(several ? { instalment: response.data.number } : {}),
    ...(toFollow.length > 0 ? { toFollow } : {}),
  };
};
