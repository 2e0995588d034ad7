// A review asked for out of time: the authority may look again all the same, or decline (FOIA s45 code, part 5; EIR
// reg 11(2); FOISA s20(6)). Its clock runs from the day it was asked for until it is declined.
import { withFact, type CaseFile } from '../case-file.js';
import { isRefusal, malformed, refuse, type Refusal } from '../refusal.js';
import { awaitsAcceptance, changeReview, openReview, type Review } from '../review-file.js';
import type { Circumstances } from '../circumstances.js';
import type { NewFact } from '../events.js';
import type { Happening, Recorded } from '../happening.js';

export interface AcceptInternalReview {
  readonly type: 'AcceptInternalReview';
  readonly number: number;
}

export interface DeclineInternalReview {
  readonly type: 'DeclineInternalReview';
  readonly number: number;
  readonly reason: string;
}

export type InternalReviewAccepted = Happening<
  'InternalReviewAccepted',
  { number: number; parts: readonly number[] }
>;
export type InternalReviewDeclined = Happening<
  'InternalReviewDeclined',
  { number: number; parts: readonly number[] },
  { reason: string }
>;

/** The review, if it waits to be accepted or declined. */
const undecided = (file: CaseFile, number: number, { on }: Circumstances): Review | Refusal => {
  const found = openReview(file, number);
  if (isRefusal(found)) return found;
  const { review, rule } = found;
  if (review.outOfTime.length === 0)
    return refuse(
      'review-in-time',
      rule,
      'The review was asked for in time: it is carried out.',
      'Only a request for review that came out of time is accepted or declined.',
    );
  if (!awaitsAcceptance(review))
    return refuse(
      'review-accepted',
      rule,
      `It was decided on ${review.acceptedOn ?? review.declinedOn} whether to carry out the late review.`,
      'Carry on: conclude the review of the parts that remain.',
    );
  if (on < review.requestedOn)
    return malformed(
      'on',
      'before-request',
      rule,
      `The review was requested on ${review.requestedOn}.`,
      'Give the date on which it was accepted or declined.',
    );
  return review;
};

export const acceptReview = (
  file: CaseFile,
  command: AcceptInternalReview,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const review = undecided(file, command.number, now);
  if (isRefusal(review)) return review;
  return [{ type: 'InternalReviewAccepted', data: { number: command.number, parts: review.outOfTime } }];
};

export const declineReview = (
  file: CaseFile,
  command: DeclineInternalReview,
  now: Circumstances,
): readonly NewFact[] | Refusal => {
  const review = undecided(file, command.number, now);
  if (isRefusal(review)) return review;
  if (command.reason.trim() === '')
    return malformed(
      'reason',
      'no-reason',
      'FOIA 2000 s45 code of practice, part 5',
      'A requester whose review is declined is told why.',
      'Write the reason; it goes into the letter.',
    );
  return [
    {
      type: 'InternalReviewDeclined',
      data: { number: command.number, parts: review.outOfTime },
      sealed: { reason: command.reason },
    },
  ];
};

export const onInternalReviewAccepted = (
  file: CaseFile,
  { on, data }: InternalReviewAccepted & Recorded,
): CaseFile => ({ ...file, reviews: changeReview(file, data.number, () => ({ acceptedOn: on })) });

export const onInternalReviewDeclined = (
  file: CaseFile,
  { on, data }: InternalReviewDeclined & Recorded,
): CaseFile => ({
  ...file,
  reviews: changeReview(file, data.number, ({ parts }) => ({
    parts: parts.filter((part) => !data.parts.includes(part)),
    declined: data.parts,
    declinedOn: on,
  })),
  facts: withFact(file, data.parts, { type: 'review-declined', on }),
});
