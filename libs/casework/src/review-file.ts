// An internal review as its events tell it, and the rule that each law has for one: the code under FOIA s45, EIR
// reg 11, FOISA s20 and s21, EISR reg 16.
import { lawOf } from '@twentieth/statute';
import type { CivilDate } from '@twentieth/calendar';
import type { CaseFile } from './case-file.js';
import { refuse, type Refusal } from './refusal.js';

export type AskedBy = 'requester' | 'representative';

export interface Review {
  /** The parts looked at again; those declined are not among them. */
  readonly parts: readonly number[];
  readonly by: AskedBy;
  readonly requestedOn: CivilDate;
  /** The parts for which it was asked too late: accepted or declined before they are decided. */
  readonly outOfTime: readonly number[];
  /** The parts for which it was asked before an answer was due. */
  readonly premature: readonly number[];
  readonly acceptedOn: CivilDate | null;
  readonly declined: readonly number[];
  readonly declinedOn: CivilDate | null;
  readonly extendedOn: CivilDate | null;
  readonly concludedOn: CivilDate | null;
}

const RULES: Readonly<Record<string, string>> = {
  foia: 'FOIA 2000 s45 code of practice, part 5',
  eir: 'EIR 2004 reg 11',
  foisa: 'FOISA 2002 s20, s21',
  eisr: 'EISR 2004 reg 16',
};

/** Where the review of a part has its rule. */
export const reviewRule = (regime: string): string => RULES[regime] ?? RULES['foia']!;

/** Has this law an internal review? Subject access has none: DPA 2018 s164A gives a complaint to the controller. */
export const hasReview = (regime: string): boolean => lawOf(regime)?.parameters.review !== undefined;

/** Is an outcome still owed? A review declined for all its parts is over. */
export const isOpen = (review: Review): boolean => review.concludedOn === null && review.parts.length > 0;

/** Do parts asked for out of time still wait to be accepted or declined? */
export const awaitsAcceptance = (review: Review): boolean =>
  review.outOfTime.length > 0 && review.acceptedOn === null && review.declinedOn === null;

/** The review by its number, with the rule of its first part; or that there is none, or none open. */
export const openReview = (
  file: CaseFile,
  number: number,
): { readonly review: Review; readonly rule: string } | Refusal => {
  const review = file.reviews[number - 1];
  const asked = review && [...review.parts, ...review.declined][0];
  const rule = reviewRule(file.parts.find((part) => part.number === asked)?.regime ?? file.regime);
  if (!review)
    return refuse(
      'no-such-review',
      rule,
      `No internal review ${number} was requested.`,
      `The case has ${file.reviews.length}.`,
    );
  if (review.concludedOn !== null)
    return refuse(
      'review-concluded',
      rule,
      `The review was concluded on ${review.concludedOn}.`,
      'The next step is a complaint to the Commissioner (s50).',
    );
  if (!isOpen(review))
    return refuse(
      'review-declined',
      rule,
      `The review was declined on ${review.declinedOn}.`,
      'The next step is a complaint to the Commissioner (s50).',
    );
  return { review, rule };
};

/** The reviews with a change made to one. */
export const changeReview = (
  file: CaseFile,
  number: number,
  change: (review: Review) => Partial<Review>,
): readonly Review[] =>
  file.reviews.map((review, i) => (i === number - 1 ? { ...review, ...change(review) } : review));
