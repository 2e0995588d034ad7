// Walking a notice claim by claim, and what a claim cites.
import { citesOf, liesWithin } from '../exemptions/citation.js';
import type { NoticePart } from './notice.js';
import type { WholeClaim, WholeNotice, WholePart } from './whole.js';

const refusals: readonly NoticePart['answer'][] = [
  'partly-disclosed',
  'withheld',
  'neither-confirmed-nor-denied',
  'refused-cost',
  'refused-vexatious',
  'refused-repeated',
  'undecided',
];
const exemptions: readonly NoticePart['answer'][] = [
  'partly-disclosed',
  'withheld',
  'neither-confirmed-nor-denied',
  'undecided',
];

/** Answers that refuse something, so that a notice is owed: not disclosure, and not "not held". */
export const isRefused = ({ answer }: NoticePart): boolean => refusals.includes(answer);

/** Answers that rest on an exemption or exception. */
export const restsOnExemption = ({ answer }: NoticePart): boolean => exemptions.includes(answer);

export interface PlacedClaim {
  readonly part: WholePart;
  readonly claim: WholeClaim;
}

/** Every claim that an answer rests on, with the part it belongs to; a claim left on a part that is disclosed is none. */
export const claimsRelied = ({ parts }: WholeNotice): readonly PlacedClaim[] =>
  parts.filter(restsOnExemption).flatMap((part) => part.claims.map((claim) => ({ part, claim })));

/** Every canonical citation that a claim makes: the exemption, its conditions, its limbs. */
export const citesOfClaim = ({ exemption, limbs }: WholeClaim): readonly string[] =>
  citesOf([exemption, ...limbs]);

/** Whether the claim cites anything within a provision. */
export const citesWithin = (claim: WholeClaim, provision: string): boolean =>
  citesOfClaim(claim).some((text) => liesWithin(text, provision));
