// Walking a notice claim by claim, and what a claim cites.
import { citesOf, liesWithin } from '../exemptions/citation.js';
import type { NoticeAnswer, NoticeClaim, NoticePart, StructuredNotice } from './notice.js';

const refusals: readonly NoticeAnswer[] = [
  'partly-disclosed',
  'withheld',
  'neither-confirmed-nor-denied',
  'refused-cost',
  'refused-vexatious',
  'refused-repeated',
  'undecided',
];

/** Answers that refuse something, so that a notice is owed: not disclosure, and not "not held". */
export const isRefused = (part: NoticePart): boolean =>
  part.answer !== null && part.answer !== undefined && refusals.includes(part.answer);

/** Answers that rest on an exemption or exception. */
export const restsOnExemption = (part: NoticePart): boolean =>
  ['partly-disclosed', 'withheld', 'neither-confirmed-nor-denied', 'undecided'].includes(part.answer ?? '');

export interface PlacedClaim {
  readonly part: NoticePart;
  readonly claim: NoticeClaim;
}

/** Every claim of the notice with the part it belongs to. */
export const claimsOf = (notice: StructuredNotice): readonly PlacedClaim[] =>
  notice.parts.flatMap((part) => (part.claims ?? []).map((claim) => ({ part, claim })));

/** Every canonical citation that a claim makes: the exemption, its conditions, its limbs. */
export const citesOfClaim = (claim: NoticeClaim): readonly string[] =>
  citesOf([claim.exemption, ...(claim.limbs ?? [])]);

/** Whether the claim cites anything within a provision. */
export const citesWithin = (claim: NoticeClaim, provision: string): boolean =>
  citesOfClaim(claim).some((text) => liesWithin(text, provision));
